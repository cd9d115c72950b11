import type { Message } from '../../text/message.ts';
import type { DocumentFound } from '../../text/signals.ts';
import { linkLine } from '../fix-lines.ts';
import type { Rule } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** Where documents live that are shared by a link. */
const FILE_HOSTS =
  /^https?:\/\/(?:[\w-]+\.)*(?:docs|drive|sheets|slides)\.google\.com\/|^https?:\/\/(?:[\w-]+\.)*(?:sharepoint|dropbox|notion|figma|box|onedrive\.live|1drv|wetransfer|icloud|miro|loom|airtable|overleaf|github|gitlab|canva)\.(?:com|so|site|ms|io)\/|\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|png|jpe?g|md|txt)(?:[?#]|$)/i;

/** So far behind the words that announce a document its address may stand. */
const REACH = 200;

/** Whether what is announced is an address right there: *here is the deck: https://…*. */
function isLinked({ start, end }: DocumentFound, { ownText }: Message): boolean {
  return /https?:\/\//i.test(ownText.slice(start, end + REACH));
}

/** Words after it that place it in the mail itself. */
const BELOW =
  /^[^.!?\n]{0,40}?\s?\b(?:below|inline|underneath|at the (?:end|bottom)|unten|unterhalb|ci-dessous|abajo|abaixo)\b/i;

/** So much text there must be for it to stand in; less is an ending. */
const REST = 250;

/** Whether what is announced follows in the mail itself, or the words are somebody else's, told in quotation marks. */
function isHere({ start, end }: DocumentFound, { ownText }: Message): boolean {
  const before =
    ownText
      .slice(0, start)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const after = ownText.slice(end, end + REACH);
  if (BELOW.test(after) && ownText.slice(end).trim().length > REST) return true;
  const isStraight = (before.split('"').length - 1) % 2 === 1;
  const isCurly = !before.includes('„') && before.lastIndexOf('“') > before.lastIndexOf('”');
  return (isStraight && after.includes('"')) || (isCurly && after.includes('”'));
}

/** Words for what is attached, in the languages that are read here. */
const ATTACHED = /attach|atach|enclos|pfa|anhang|anlage|anbei|häng|füg|liegend|joint|jointe|adjunt|anex|添付/i;
/** In a longer mail, what *here is* announces mostly follows in the mail itself. */
const MOST_WORDS = 100;

/** The mail says that a document comes with it, and none does. */
export const documentMissing: Rule = {
  id: 'document-missing',
  title: 'Document mentioned, none attached',
  practice: 'P19',
  source: 'Everyone addressed can open what is promised; nothing promised is missing.',
  look(message) {
    const { documents, words } = readingOf(message);
    const first = documents.find((found) => !found.isElsewhere && !isLinked(found, message) && !isHere(found, message));
    if (first === undefined || (!ATTACHED.test(first.text) && words > MOST_WORDS)) return null;
    if (message.attachments.length > 0 || message.driveLinks.length > 0) return null;
    if (message.links.some((link) => FILE_HOSTS.test(link))) return null;
    return {
      question: 'Where is the document?',
      why: 'You mention something attached, and nothing is attached or linked yet.',
      weight: 90,
      span: { start: first.start, end: first.end },
      fix: { kind: 'focus', label: 'Attach it', target: 'attach' },
      otherFix: linkLine(message),
    };
  },
};
