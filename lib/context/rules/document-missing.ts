import type { Rule } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** Where documents live that are shared by a link. */
const FILE_HOSTS =
  /^https?:\/\/(?:[\w-]+\.)*(?:docs|drive|sheets|slides)\.google\.com\/|^https?:\/\/(?:[\w-]+\.)*(?:sharepoint|dropbox|notion|figma|box|onedrive\.live|1drv|wetransfer|icloud|miro|loom|airtable|overleaf|github|gitlab|canva)\.(?:com|so|site|ms|io)\/|\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|png|jpe?g|md|txt)(?:[?#]|$)/i;

/** The mail says that a document comes with it, and none does. */
export const documentMissing: Rule = {
  id: 'document-missing',
  title: 'Document mentioned, none attached',
  practice: 'P19',
  source: 'Everyone addressed can open what is promised; nothing promised is missing.',
  look(message) {
    const [first] = readingOf(message).documents;
    if (first === undefined) return null;
    if (message.attachments.length > 0 || message.driveLinks.length > 0) return null;
    if (message.links.some((link) => FILE_HOSTS.test(link))) return null;
    return {
      question: 'Where is the document?',
      why: 'You mention something attached, and nothing is attached or linked yet.',
      weight: 90,
      span: { start: first.start, end: first.end },
      fix: { kind: 'focus', label: 'Attach it', target: 'attach' },
    };
  },
};
