import { describe, expect, it, vi } from 'vitest';
import { createDraftNotes } from '../../../entrypoints/gmail.content/draft-notes.ts';
import { createOpenMail } from '../../../entrypoints/gmail.content/open-mail.ts';
import type { Ask } from '../../../lib/ask.ts';
import type { DraftNote } from '../../../lib/messages.ts';
import type { Compose, ComposeEnd } from '../../../lib/pages/gmail/types.ts';
import type { PageId } from '../../../lib/replies/pending.ts';

const DRAFT: PageId = { kind: 'api', id: 'r1' };

/** A mailbox whose background keeps one note, as the real one does. */
function mailbox() {
  let kept: DraftNote | null = null;
  const ask = vi.fn(async (request: { type: string; note?: DraftNote | null }) => {
    if (request.type === 'draft-noted') kept = request.note ?? null;
    return { ok: true, value: request.type === 'draft-opened' ? kept : null };
  });
  const notes = createDraftNotes(ask as unknown as Ask, () => 'mira@fernweg.example');
  /** Opens a compose with that draft. */
  const open = (draft: PageId | null) => {
    const controller = new AbortController();
    let tell = (_end: ComposeEnd): void => {};
    const compose = {
      signal: controller.signal,
      onEnd: (listener: (end: ComposeEnd) => void) => {
        tell = listener;
      },
    } as unknown as Compose;
    const mail = createOpenMail(draft);
    notes.onCompose(compose, mail);
    const end = (how: ComposeEnd): void => {
      tell(how);
      controller.abort();
    };
    return { mail, end };
  };
  return { ask, open, kept: () => kept };
}

const sent = (draft: PageId | null) => ({ kind: 'sent', how: 'send', reading: { draft } }) as unknown as ComposeEnd;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('what is known of a draft', () => {
  it('is there again when the draft opens again', async () => {
    const { open } = mailbox();
    const first = open(DRAFT);
    await settle();
    first.mail.expectation.value = { isOn: false, due: null };
    first.mail.leftOut.value = new Set(['no-deadline']);
    first.mail.leftHere.value = new Set(['tense-matter:1x2y3z']);
    first.mail.agenda.value = { id: 'a1', isProposal: false };
    first.end({ kind: 'closed' });
    const again = open(DRAFT);
    await settle();
    expect(again.mail.expectation.value).toEqual({ isOn: false, due: null });
    expect([...again.mail.leftOut.value]).toEqual(['no-deadline']);
    expect([...again.mail.leftHere.value]).toEqual(['tense-matter:1x2y3z']);
    expect(again.mail.agenda.value).toEqual({ id: 'a1', isProposal: false });
  });

  it('is kept with the send where only that told the draft’s id', async () => {
    const { open } = mailbox();
    const first = open(null);
    await settle();
    first.mail.expectation.value = { isOn: false, due: null };
    first.end(sent(DRAFT));
    const again = open(DRAFT);
    await settle();
    expect(again.mail.expectation.value.isOn).toBe(false);
  });

  it('is not kept where the person said nothing', async () => {
    const { ask, open } = mailbox();
    const first = open(DRAFT);
    await settle();
    first.end(sent(DRAFT));
    expect(ask.mock.calls.map(([request]) => request.type)).toEqual(['draft-opened']);
  });

  it('gives way to what the person says while it is asked for', async () => {
    const { open } = mailbox();
    const first = open(DRAFT);
    await settle();
    first.mail.expectation.value = { isOn: false, due: null };
    const again = open(DRAFT);
    again.mail.expectation.value = { isOn: true, due: 7 };
    await settle();
    expect(again.mail.expectation.value).toEqual({ isOn: true, due: 7 });
  });

  it('is forgotten with a draft that is thrown away', async () => {
    const { open, kept } = mailbox();
    const first = open(DRAFT);
    await settle();
    first.mail.expectation.value = { isOn: false, due: null };
    expect(kept()).not.toBeNull();
    first.end({ kind: 'discarded' });
    await settle();
    expect(kept()).toBeNull();
  });
});
