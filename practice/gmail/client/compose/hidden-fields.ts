import type { DraftView } from '../../wire.ts';
import { el, generatedId } from '../dom.ts';
import type { Page } from '../page.ts';

/** The form's hidden inputs in Gmail's order. Most are always empty. */
const NAMES = [
  'composeid',
  'from',
  'subject',
  'draft',
  'rt',
  'lts',
  'bwd',
  'rm',
  'ac',
  'adc',
  'ishtml',
  'body',
  'pte',
  'pti',
  'bpfs',
  'uet',
  'pbgt',
  'pbgas',
  'pbgir',
  'msg_encrypt',
  'signature',
  'securityindicator',
] as const;

export type HiddenName = (typeof NAMES)[number];

let composes = 0;

/** The thread of an answer. For a new mail 2020 shows its client-made thread, 2026 nothing. */
function threadOf(page: Page, draft: DraftView): string {
  if (draft.kind === 'new' && !page.isOld) return '';
  return `#${draft.thread}`;
}

export function hiddenFields(page: Page, draft: DraftView): ReadonlyMap<HiddenName, HTMLInputElement> {
  composes += 1;
  const values: Partial<Record<HiddenName, string>> = {
    composeid: String(composes),
    draft: `#${draft.sync}`,
    rt: threadOf(page, draft),
    lts: draft.threadLegacy ?? '',
    rm: draft.source === null ? '' : `#${draft.source}`,
    subject: draft.kind === 'new' ? '' : draft.subject,
    ishtml: '0',
    msg_encrypt: '0',
    signature: '0',
    securityindicator: '0',
  };
  return new Map(
    NAMES.map((name) => [
      name,
      el('input', { type: 'hidden', name, id: name === 'composeid' ? '' : generatedId(), value: values[name] ?? '' }),
    ]),
  );
}
