import * as v from 'valibot';
import { AgendaRowSchema, AgendaSchema, Email, Id, LetterSchema, Time } from '../schemas.ts';
import { Count, Nothing } from './parts.ts';

/** Requests of the workspace, and what they are answered with. */

/**
 * From the workspace: this is the agenda's content now. `base` is the revision that it was made from, null for a new one. It
 * is kept only where nobody else has changed the agenda since.
 */
const SaveAgenda = v.object({
  type: v.literal('save-agenda'),
  id: Id,
  base: v.nullable(Count),
  account: Email,
  agenda: AgendaSchema,
});
/** From the workspace: forget this agenda. */
const DeleteAgenda = v.object({ type: v.literal('delete-agenda'), id: Id });
/** From the workspace: the agenda that was just deleted, as it was. */
const PutBackAgenda = v.object({ type: v.literal('put-back-agenda'), row: AgendaRowSchema });
/**
 * From the workspace, or from the card that made it: open the compose with this agenda filled in, or the thread of one that
 * was sent. `click` is the caller's own. With a `letter`, that mail stands in the compose, not the agenda.
 */
const OpenAgenda = v.object({
  type: v.literal('open-agenda'),
  id: Id,
  click: Id,
  letter: v.exactOptional(LetterSchema),
});
/** From the workspace: one part of a backup, counted from 0; rows are checked one by one when they are merged. */
const StageRestore = v.object({
  type: v.literal('stage-restore'),
  restore: Id,
  part: Count,
  agendas: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
  replies: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
  choices: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
});
/** From the workspace: all parts have arrived: merge them, all or nothing. Settings and health are checked when they are merged. */
const CommitRestore = v.object({
  type: v.literal('commit-restore'),
  restore: Id,
  parts: Count,
  settings: v.unknown(),
  health: v.unknown(),
});
/** From the workspace: that restore is over, or was given up. */
const DropRestore = v.object({ type: v.literal('drop-restore'), restore: Id });
/** From the workspace: forget everything that is kept on this device. */
const EraseEverything = v.object({ type: v.literal('erase-everything') });

export const workspaceRequests = [
  SaveAgenda,
  DeleteAgenda,
  PutBackAgenda,
  OpenAgenda,
  StageRestore,
  CommitRestore,
  DropRestore,
  EraseEverything,
] as const;

export const workspaceAnswers = {
  /** `conflict`: it was changed by somebody else since `base`; `gone`: it was deleted. Nothing was kept then. */
  'save-agenda': v.variant('outcome', [
    v.object({ outcome: v.literal('saved'), revision: Count, updatedAt: Time }),
    v.object({ outcome: v.literal('conflict') }),
    v.object({ outcome: v.literal('gone') }),
  ]),
  'delete-agenda': Nothing,
  'put-back-agenda': Nothing,
  'open-agenda': Nothing,
  'stage-restore': Nothing,
  /** What was merged; false for settings where the browser's storage did not take them. */
  'commit-restore': v.object({ areSettingsKept: v.boolean() }),
  'drop-restore': Nothing,
  /** Accounts whose automatic answer could not be put back, and when ours ends there by itself. */
  'erase-everything': v.object({ answering: v.array(v.object({ account: Email, until: Time })) }),
} as const;
