import type { Address } from '../../wire.ts';
import { isBlank } from '../body.ts';
import { threadToken } from '../ids.ts';
import type { Page } from '../page.ts';
import { ADDRESS } from './addresses.ts';
import type { Compose } from './compose.ts';
import type { FieldName } from './recipient-field.ts';

function badAddress(
  fields: Readonly<Record<FieldName, readonly Address[]>>,
): { address: string; field: FieldName } | null {
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const bad = fields[field].find((address) => !ADDRESS.test(address.email));
    if (bad) return { address: bad.email, field };
  }
  return null;
}

/** Neither a subject nor a text. */
const isEmptyMail = ({ markup }: Compose): boolean => markup.subject.value.trim() === '' && isBlank(markup.editor);

/** Whether the mail may go; if not, a modal alert has said why and the compose is as it was. */
async function mayGo(page: Page, compose: Compose): Promise<boolean> {
  const { labels } = page;
  const fields = compose.markup.recipients.read();
  if (fields.to.length + fields.cc.length + fields.bcc.length === 0) {
    await page.ask({ title: labels.error, text: labels.noRecipient });
    return false;
  }
  const bad = badAddress(fields);
  if (bad) {
    await page.ask({ title: labels.error, text: labels.badAddress(bad.address, labels.fields[bad.field]) });
    return false;
  }
  return !isEmptyMail(compose) || page.ask({ text: labels.emptyMail, cancel: true });
}

/**
 * Sends as Gmail does: the compose leaves the page before the answer is known. Refused, it comes back with an alert; held, a toast
 * offers to take it back while that is possible.
 */
export async function sendCompose(
  page: Page,
  compose: Compose,
  options: { archive: boolean; at: number | null },
): Promise<void> {
  const { labels, server } = page;
  compose.markup.recipients.commit();
  if (!(await mayGo(page, compose))) return;
  const draft = compose.read();
  compose.remove();
  page.toast({ text: labels.sending });
  const answer = await server.send(draft, options);
  if (answer.kind === 'refused') {
    page.reopen({ ...compose.draft, ...draft });
    page.toast({ text: '' });
    await page.ask({ title: labels.error, text: labels.refused });
    return;
  }
  const undo = async (): Promise<void> => {
    const back = await server.undo(draft.sync);
    if (!back) return;
    page.toast({ text: labels.undone });
    await page.refresh();
    page.reopen(back);
  };
  const isHeld = answer.kind === 'held';
  page.toast({
    text: isHeld || options.at === null ? labels.sent : labels.scheduledFor(page.times.inMessage(options.at)),
    seconds: Math.max(answer.undoSeconds, 3),
    ...(answer.undoSeconds > 0 ? { undo: () => void undo() } : {}),
    ...(isHeld ? { view: () => page.go(`sent/${threadToken(draft.thread)}`) } : {}),
  });
  if (options.archive) page.go('inbox');
  await page.refresh();
}
