import * as v from 'valibot';
import { accountAnswers, accountRequests } from './messages/from-account.ts';
import { sharedAnswers, sharedRequests } from './messages/from-anywhere.ts';
import { calendarAnswers, calendarRequests } from './messages/from-calendar.ts';
import { focusAnswers, focusRequests } from './messages/from-focus.ts';
import { gmailAnswers, gmailRequests } from './messages/from-gmail.ts';
import { popupAnswers, popupRequests } from './messages/from-popup.ts';
import { workspaceAnswers, workspaceRequests } from './messages/from-workspace.ts';
import type { Frozen } from './schemas.ts';

export { type DraftNote, DraftNoteSchema } from './messages/draft-note.ts';
export { type InFront, InFrontSchema, type OpenMail, OpenMailSchema } from './messages/open-mail.ts';
export { type Push, PushSchema } from './messages/push.ts';
export { AgendaSchema, type Frozen, PageIdSchema, PersonSchema } from './schemas.ts';

/**
 * Everything that content scripts, popup and workspace ask of the background, and what it answers, one file for each kind of
 * page. The background checks the sender and the shape of each; a stranger's or a malformed message is refused, not thrown.
 */

export const RequestSchema = v.variant('type', [
  ...calendarRequests,
  ...gmailRequests,
  ...sharedRequests,
  ...popupRequests,
  ...workspaceRequests,
  ...accountRequests,
  ...focusRequests,
]);
export type Request = Frozen<v.InferOutput<typeof RequestSchema>>;
export type RequestOf<Type extends Request['type']> = Extract<Request, { type: Type }>;

export const FAILURES = [
  'storage-full',
  'storage',
  'signed-out',
  'offline',
  'not-found',
  'refused',
  'unreachable',
] as const;
/** Why a request failed, in words that our own surfaces turn into a sentence. */
export type Failure = (typeof FAILURES)[number];

/** What each request is answered with when it went well. */
export const AnswerSchemas = {
  ...calendarAnswers,
  ...gmailAnswers,
  ...sharedAnswers,
  ...popupAnswers,
  ...workspaceAnswers,
  ...accountAnswers,
  ...focusAnswers,
} as const satisfies Readonly<Record<Request['type'], v.GenericSchema>>;
export type Answers = { readonly [Type in Request['type']]: Frozen<v.InferOutput<(typeof AnswerSchemas)[Type]>> };

export type Result<Type extends Request['type']> =
  | { readonly ok: true; readonly value: Answers[Type] }
  | { readonly ok: false; readonly error: Failure };
