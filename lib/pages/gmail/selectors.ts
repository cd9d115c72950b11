import type { Spec } from '../find.ts';

/**
 * Every selector that we use in Gmail, each list in the order in which it is trusted: names and `data-*` first, then
 * roles and structure, single stable classes last. Never a translated label, a whole class string or a generated id.
 * Classes stand here only where years of public projects show that they outlive Gmail's redesigns.
 */

/** What looks like an editor of a mail, wherever it stands. Other extensions put editables in too; those have no such name. */
export const EDITOR = '[g_editable="true"], [role="textbox"][contenteditable="true"]';

export const COMPOSE = {
  /** The common root of all forms of compose. */
  root: '.M9',
  /** What a popup or a full-screen compose is drawn in, title bar and all. */
  window: '[role="dialog"], .AD > .nH',
  /** What nothing of a compose reaches beyond. */
  bounds: '[role="dialog"], .AD > .nH, [role="listitem"]',
  /** The body of a mail that came: whatever it looks like, nobody writes there. */
  received: '.a3s',
  fullscreen: '.aSs, .aSt',
  /** Where inline replies hang in a message. */
  replySlot: '.ip',
  openSlot: '.adB',
  /** Fields that only a mail being written has. */
  marks: 'input[name="composeid"], input[name="draft"], input[name="subjectbox"]',
  editor: {
    name: 'compose.editor',
    selectors: [
      '.Ap [g_editable="true"]',
      '[g_editable="true"]',
      '[role="textbox"][contenteditable="true"][aria-multiline="true"]:not([id="subject"])',
      '[role="textbox"][contenteditable="true"]:not([id="subject"])',
      '.Am.Al.editable',
    ],
  },
  plainText: { name: 'compose.plainText', selectors: ['textarea.Ak', 'textarea[form="nosend"]'], optional: true },
  subject: { name: 'compose.subject', selectors: ['input[name="subjectbox"]'], optional: true },
  hiddenSubject: { name: 'compose.hiddenSubject', selectors: ['input[name="subject"]'], optional: true },
  draft: { name: 'compose.draft', selectors: ['input[name="draft"]'] },
  thread: { name: 'compose.thread', selectors: ['input[name="rt"]'], optional: true },
  legacyThread: { name: 'compose.legacyThread', selectors: ['input[name="lts"]'], optional: true },
  repliedTo: { name: 'compose.repliedTo', selectors: ['input[name="rm"]'], optional: true },
  hiddenQuote: { name: 'compose.hiddenQuote', selectors: ['input[name="uet"]'], optional: true },
  quoteButton: { name: 'compose.quoteButton', selectors: ['.ajR'], optional: true },
  collapsedRecipients: {
    name: 'compose.collapsedRecipients',
    selectors: ['.aoD.hl [email]', '.aoD.hl [data-hovercard-id]', '.az9 [email]'],
    optional: true,
  },
  attachments: { name: 'compose.attachments', selectors: ['.dL'], optional: true },
  send: {
    name: 'compose.send',
    selectors: [
      '.IZ .Up .dC > [role="button"]:not(.hG, .Uo, [aria-haspopup="true"])',
      '.IZ .Up div > [role="button"]:not(.hG, .Uo, [aria-haspopup="true"], [class^="inboxsdk_"])',
      '.dC [role="button"]:not(.hG, .Uo, [aria-haspopup="true"])',
      '.dC button:not(.hG, .Uo, [aria-haspopup="true"])',
      '[role="button"].aoO:not(.Uo)',
    ],
  },
  sendAndArchive: { name: 'compose.sendAndArchive', selectors: ['[role="button"].Uo', 'button.Uo'], optional: true },
  sendGroup: { name: 'compose.sendGroup', selectors: ['.IZ .Up .dC', '.dC'] },
  attach: {
    name: 'compose.attach',
    selectors: ['[command="Files"]', '.a1.aMZ', 'input[type="file"][name="Filedata"]'],
    optional: true,
  },
  /** The one line that names all recipients while nobody writes there, and what opens the line of Cc. */
  foldedRecipients: '.aoD.hl',
  openCc: 'span.pE[role="link"]',
  /** A recipient in To and in Cc, in both forms, and its cross. */
  toChip: '.vR:has(> input[name="to"]), div[name="to"] [role="option"][data-hovercard-id]',
  ccChip: '.vR:has(> input[name="cc"]), div[name="cc"] [role="option"][data-hovercard-id]',
  chipCross: '.afX, .vM',
  forward: { name: 'compose.forward', selectors: ['.J-JN-M-I-Jm > img.mI', '.J-JN-M-I img.mI'], optional: true },
  popupReply: { name: 'compose.popupReply', selectors: ['.HQ'], optional: true },
} as const satisfies Record<string, Spec | string>;

/** The buttons of a compose that end it, as seen from something that was pressed. */
export const PRESSED = {
  sendAndArchive: '.Uo',
  schedule: '[selector="scheduledSend"]',
  openArrow: '.hG[aria-expanded="true"]',
  discard: '.oh',
  close: '.Hm .Ha',
} as const;

/** Recipients of one field: chips of both forms, then the field that is typed into. */
export function recipientSpecs(field: 'to' | 'cc' | 'bcc') {
  return {
    chips: {
      name: `compose.${field}`,
      selectors: [
        `.anm[name="${field}"] [role="listbox"] [role="option"][data-hovercard-id]`,
        `div[name="${field}"] [role="option"][data-hovercard-id]`,
        `div[name="${field}"] [data-hovercard-id]`,
        `div[name="${field}"] [email]`,
      ],
      optional: true,
    },
    classic: {
      name: `compose.${field}.classic`,
      selectors: [`.vR > input[type="hidden"][name="${field}"]`, `input[type="hidden"][name="${field}"]`],
      optional: true,
    },
    typed: `textarea[name="${field}"], div[name="${field}"] input:not([type="hidden"])`,
  } as const satisfies Record<string, Spec | string>;
}

/** In a body: what is not the writer's own words, and what stands for more than its text. */
export const BODY = {
  quote:
    '.gmail_quote, .gmail_attr, blockquote[type="cite"], blockquote.gmail_quote, .moz-cite-prefix, .yahoo_quoted, #divRplyFwdMsg',
  signature: '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix',
  driveChip: '.gmail_drive_chip',
  mention: 'a.gmail_plusreply, a[id^="plusReplyChip"]',
} as const;

export const LIST = {
  container: '[gh="tl"]',
  row: { name: 'list.row', selectors: ['tr.zA', '[gh="tl"] tr[id]:has([data-legacy-thread-id])'], optional: true },
  rowLike: 'tr.zA, [gh="tl"]',
  /** Rows that other extensions made up. */
  foreign: '.bundle, .inboxsdk__ignore_row',
  id: '[data-thread-id], [data-legacy-thread-id]',
  draft: '[data-standalone-draft-id]',
  sender: '[email]',
  /** The beginning of the last message, after a dash. */
  snippet: '.y2',
} as const;

export const THREAD = {
  subject: {
    name: 'thread.subject',
    selectors: ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP'],
    optional: true,
  },
  message: {
    name: 'thread.message',
    selectors: [
      '[role="listitem"] [data-message-id], [role="listitem"] [data-legacy-message-id]',
      '.adn[data-message-id], .adn[data-legacy-message-id]',
      '[data-message-id], [data-legacy-message-id]',
    ],
    optional: true,
  },
  item: '[role="listitem"]',
  selectedRow: 'tr.aps [data-legacy-thread-id], tr.aps [data-thread-id]',
  sender: {
    name: 'thread.sender',
    selectors: ['span.gD[email]', '.gF [email]', 'h3.iw [email]', '[email]:not(.g2)'],
    optional: true,
  },
  recipient: { name: 'thread.recipient', selectors: ['span.g2[email]', '.hb [email]'], optional: true },
  body: { name: 'thread.body', selectors: ['.ii.gt .a3s', '.a3s', '.ii.gt'], optional: true },
  /** What answers the last message: below it, else beside its date. */
  reply: { name: 'thread.reply', selectors: ['.ams.bkH', '.aaq', '.DILLkc'] },
  replyAll: { name: 'thread.replyAll', selectors: ['.ams.bkI'], optional: true },
  some: '[role="listitem"], h2.hP, [data-legacy-thread-id], [data-message-id]',
} as const satisfies Record<string, Spec | string>;

export const PAGE = {
  main: '[role="main"]',
  alert: '[role="alertdialog"]',
  undo: '#link_undo',
  toast: '.b8, .bAq, [role="alert"]',
  /** Shown while Gmail loads; it names the account. */
  loading: '#loading .msg',
  accountLink: 'a[href^="https://accounts.google.com/SignOutOptions"]',
  frameText: '.aio',
  ground: '.bkK > .nH',
} as const;
