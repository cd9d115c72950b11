// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createCardSession } from '../../../../components/checklist/session.ts';
import type { CardSource, SourceReading } from '../../../../components/checklist/source.ts';
import type { Ask } from '../../../../lib/ask.ts';
import type { Request } from '../../../../lib/messages.ts';
import type { Neighbour } from '../../../../lib/pages/calendar/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/settings.ts';
import { draft } from '../../lib/meeting/samples.ts';

const MIRA = 'mira@quince.example';
const LUIS = 'luis@quince.example';

interface Scene {
  readonly change?: Partial<SourceReading>;
  readonly settled?: { readonly kind: string; readonly reason: string | null; readonly id?: string | null } | null;
  readonly subject?: 'draft' | 'own' | 'invitation';
  readonly fails?: boolean;
  /** Whether somebody has deleted the agenda. */
  readonly isGone?: boolean;
  readonly colleagues?: Settings['colleagues'];
  readonly unsaved?: Set<string>;
  readonly neighbours?: readonly Neighbour[] | null;
  readonly seen?: { neighbours: readonly Neighbour[] };
}

/** A session on an event and a background that are both made up. */
function begin({
  change = {},
  settled = null,
  subject = 'draft',
  fails = false,
  isGone = false,
  colleagues = {},
  unsaved = new Set(),
  neighbours = null,
  seen = { neighbours: [] },
}: Scene = {}) {
  const asked: Request[] = [];
  let event: SourceReading = {
    ...draft('Weekly status'),
    id: null,
    isEvent: true,
    organiser: null,
    isSeries: false,
    ...change,
  };
  const listeners = new Set<() => void>();
  const ask = vi.fn(async (request: Request) => {
    asked.push(request);
    if (fails && request.type === 'write-instead') return { ok: false, error: 'offline' };
    if (isGone && request.type === 'open-agenda') return { ok: false, error: 'not-found' };
    const answers: Record<string, unknown> = {
      'choice-of': { choice: settled && { id: 'c', at: 0, verdict: 'write', minutes: 180, ...settled } },
      'write-instead': { agendaId: 'a' },
    };
    return { ok: true, value: answers[request.type] ?? null };
  });
  const edit = {
    setDescription: vi.fn((text: string, onWritten?: () => void) => {
      write({ description: text });
      onWritten?.();
      return true;
    }),
    setMinutes: vi.fn((minutes: number, onWritten?: () => void) => {
      write({ end: minutes === 60 ? '2026-11-26T11:00' : `2026-11-26T10:${minutes}` });
      onWritten?.();
      return true;
    }),
    discard: vi.fn(() => true),
  };
  const closing = new AbortController();
  let pressSave = () => {};
  const source: CardSource = {
    signal: closing.signal,
    subject: () => subject,
    read: () => event,
    onChange: (listener) => listeners.add(listener),
    onSave: (listener) => {
      pressSave = listener;
    },
    neighbours: () => neighbours,
    place: () => true,
    edit: subject === 'draft' ? edit : null,
  };
  function write(more: Partial<SourceReading>): void {
    event = { ...event, ...more };
    for (const listener of listeners) listener();
  }
  const waiting = new Map<string, (isSent: boolean) => void>();
  /** What the page has not told of yet. */
  const rename = (title: string) => {
    event = { ...event, title };
  };
  const session = createCardSession(source, {
    ask: ask as unknown as Ask,
    account: () => ({ email: MIRA, timeZone: 'Europe/Berlin', language: 'en' }),
    settings: signal({ ...DEFAULT_SETTINGS, colleagues }),
    now: () => Date.UTC(2026, 10, 23, 9),
    unsaved,
    seen,
    until: new AbortController().signal,
    onAgendaSent: (agendaId, listener) => {
      waiting.set(agendaId, listener);
    },
  });
  const told = (type: Request['type']) => asked.filter((request) => request.type === type);
  const save = () => pressSave();
  const close = () => closing.abort();
  const send = (agendaId: string, isSent = true) => waiting.get(agendaId)?.(isSent);
  return { session, send, write, rename, told, edit, save, close };
}
const known = (session: ReturnType<typeof begin>['session']) =>
  vi.waitFor(() => expect(session.isShown.value).toBe(true));

describe('a card', () => {
  it('shows nothing before it knows whether the event was settled', async () => {
    const { session } = begin({ settled: { kind: 'keep', reason: 'Urgent' } });
    expect(session.isShown.value).toBe(false);
    await known(session);
    expect(session.state.value).toEqual({ kind: 'kept', choice: 'keep', reason: 'Urgent', isFresh: false });
  });

  it('follows the event, and keeps to the person’s answers', async () => {
    const { session, write } = begin();
    await known(session);
    expect(session.judged.value.kind).toBe('write');
    write({ title: 'Incident: checkout is down' });
    expect(session.judged.value.kind).toBe('meet');
    for (const question of ['immediate', 'urgent'] as const) session.answer(question, 'no');
    session.answer('document', 'yes');
    expect(session.judged.value.kind).not.toBe('meet');
    session.answer('document', null);
    expect(session.judged.value.answers.document.by).not.toBe('person');
  });

  it('tells on the edit page, too, what the calendar around the bubble showed, but of new events alone', async () => {
    const seen = { neighbours: [] };
    const { start } = draft('Weekly status');
    const before = [{ start: '2026-11-26T09:00', end: start ?? '' }];
    const isTold = async (scene: Scene) => {
      const { session } = begin({ ...scene, seen });
      await known(session);
      return session.guidelines.value.given.some(({ id }) => id === 'back-to-back');
    };
    expect(await isTold({})).toBe(false);
    expect(await isTold({ neighbours: before })).toBe(true);
    expect(await isTold({})).toBe(true);
    expect(await isTold({ subject: 'own' })).toBe(false);
    expect(await isTold({ neighbours: [] })).toBe(false);
    expect(await isTold({})).toBe(false);
  });

  it('remembers what was saved without a word as kept, and nothing of what was closed', async () => {
    const saved = begin();
    await known(saved.session);
    saved.save();
    expect(saved.told('choose')).toEqual([]);
    saved.close();
    expect(saved.told('choose')).toMatchObject([{ choice: { kind: 'kept', verdict: 'write', reason: null } }]);
    const closed = begin();
    await known(closed.session);
    closed.close();
    expect(closed.told('choose')).toEqual([]);
  });

  it.each<[string, Scene, (scene: ReturnType<typeof begin>) => void]>([
    ['said so before', {}, ({ session }) => session.keep()],
    ['had settled it earlier', { settled: { kind: 'write', reason: null } }, () => {}],
    ['saved an event that existed', { change: { id: { eventId: 'e', calendarId: MIRA } } }, () => {}],
  ])('counts no choice twice: who %s', async (_, scene, act) => {
    const made = begin(scene);
    await known(made.session);
    act(made);
    made.save();
    made.close();
    expect(made.told('choose').filter((one) => 'choice' in one && one.choice.kind === 'kept')).toEqual([]);
  });

  it('remembers that it was kept, and why, as one choice with what was advised and what it takes', async () => {
    const { session, told } = begin();
    await known(session);
    session.keep();
    session.giveReason('It needs talking');
    const [first, second] = told('choose');
    expect(first).toMatchObject({ choice: { kind: 'keep', verdict: 'write', reason: null, minutes: 180 } });
    expect(second).toMatchObject({ choice: { reason: 'It needs talking' } });
    expect(first).toHaveProperty('id', (second as { id: string }).id);
  });

  describe('that was kept', () => {
    const names = (made: ReturnType<typeof begin>) =>
      made.told('choose').map((one) => (one.type === 'choose' ? [one.id, one.event.title, one.event.start] : []));

    it('stays so under the name that it has when it is saved', async () => {
      const made = begin();
      await known(made.session);
      made.session.keep();
      made.write({ title: 'Weekly status of all' });
      made.write({ start: '2026-11-26T12:00' });
      made.save();
      made.close();
      const [[id] = []] = names(made);
      expect(names(made)).toEqual([
        [id, 'Weekly status', '2026-11-26T10:00'],
        [id, 'Weekly status of all', '2026-11-26T10:00'],
        [id, 'Weekly status of all', '2026-11-26T12:00'],
      ]);
      expect(made.told('choose')).toMatchObject([{}, {}, { choice: { kind: 'keep', minutes: 180 } }]);
    });

    it('without a title is remembered once it has one', async () => {
      const made = begin({ change: { title: '' } });
      await known(made.session);
      made.session.keep();
      made.write({ title: 'Weekly status' });
      expect(names(made).at(-1)?.[1]).toBe('Weekly status');
    });

    it('takes a last word before Save that nobody has told of yet', async () => {
      const made = begin();
      await known(made.session);
      made.session.keep();
      made.rename('Weekly status, long');
      made.save();
      expect(names(made).at(-1)?.[1]).toBe('Weekly status, long');
    });

    it('in the bubble is followed on the edit page, and no other event’s choice is', async () => {
      const unsaved = new Set<string>();
      const bubble = begin({ unsaved });
      await known(bubble.session);
      bubble.session.keep();
      bubble.close();
      const [[id = ''] = []] = names(bubble);
      const settled = { kind: 'keep', reason: null, id };
      const page = begin({ unsaved, settled });
      await known(page.session);
      page.write({ title: 'Weekly status of all' });
      expect(names(page)).toEqual([[id, 'Weekly status of all', '2026-11-26T10:00']]);
      const alike = begin({ unsaved, settled: { ...settled, id: 'of-a-saved-one' } });
      await known(alike.session);
      alike.write({ title: 'Something else' });
      expect(names(alike)).toEqual([]);
    });
  });

  it('remembers keeping what was worth a meeting as one', async () => {
    const { session, told } = begin({ change: { title: 'Incident: checkout is down' } });
    await known(session);
    session.keep();
    expect(told('choose')).toMatchObject([{ choice: { kind: 'meet', verdict: 'meet' } }]);
  });

  it('adds an agenda under the description, and takes it back', async () => {
    const { session, edit, told } = begin({ change: { description: 'Hello' } });
    await known(session);
    session.addAgenda();
    expect(edit.setDescription.mock.lastCall?.[0]).toMatch(/^Hello\n\nAgenda\nLead: /);
    expect(session.canAddAgenda.value).toBe(false);
    expect(told('choose')).toMatchObject([{ choice: { kind: 'agenda' } }]);
    expect(told('unchoose')).toEqual([]);
    session.undo();
    expect(edit.setDescription.mock.lastCall?.[0]).toBe('Hello');
    expect(session.note.value).toBeNull();
    const [chosen] = told('choose');
    expect(told('unchoose')).toEqual([{ type: 'unchoose', id: (chosen as { id: string }).id }]);
  });

  it('counts as kept what is saved after its change was taken back', async () => {
    const made = begin();
    await known(made.session);
    made.session.fix({ kind: 'minutes', minutes: 25, label: '' });
    made.session.undo();
    made.save();
    made.close();
    expect(made.told('choose')).toMatchObject([{ choice: { kind: 'shorten' } }, { choice: { kind: 'kept' } }]);
    expect(made.told('unchoose')).toHaveLength(1);
  });

  it('takes back only what it put in, whatever was written around it since', async () => {
    const { session, edit, write } = begin({ change: { description: 'Hello' } });
    await known(session);
    session.addAgenda();
    const put = edit.setDescription.mock.lastCall?.[0] ?? '';
    write({ description: `First of all:\n${put}My own words\n\nand more` });
    session.undo();
    expect(edit.setDescription.mock.lastCall?.[0]).toBe('First of all:\nHello\n\nMy own words\n\nand more');
    expect(session.note.value).toBeNull();
  });

  it('takes two changes back one after the other', async () => {
    const { session, edit } = begin({ change: { description: 'Numbers.' } });
    await known(session);
    session.addAgenda();
    session.fix({ kind: 'minutes', minutes: 25, label: '' });
    expect(session.note.value).toEqual({ kind: 'minutes', minutes: 25 });
    session.undo();
    expect(edit.setMinutes).toHaveBeenLastCalledWith(60, expect.anything());
    expect(session.note.value).toEqual({ kind: 'agenda' });
    session.undo();
    expect(session.reading.value.description).toBe('Numbers.');
    expect(session.note.value).toBeNull();
  });

  it('leaves an agenda that was edited since, and says so', async () => {
    const { session, edit, write, told } = begin({ change: { description: 'Hello' } });
    await known(session);
    session.addAgenda();
    write({ description: (edit.setDescription.mock.lastCall?.[0] ?? '').replace('Objectives', 'What for') });
    session.undo();
    expect(edit.setDescription).toHaveBeenCalledOnce();
    expect(session.note.value).toEqual({ kind: 'edited' });
    expect(told('unchoose')).toEqual([]);
  });

  it('takes a shorter time back, unless it was set anew since', async () => {
    const { session, edit, write } = begin();
    await known(session);
    session.fix({ kind: 'minutes', minutes: 25, label: '' });
    expect(session.note.value).toEqual({ kind: 'minutes', minutes: 25 });
    session.undo();
    expect(edit.setMinutes.mock.lastCall?.[0]).toBe(60);
    session.fix({ kind: 'minutes', minutes: 25, label: '' });
    write({ end: '2026-11-26T10:40' });
    session.undo();
    expect(edit.setMinutes).toHaveBeenCalledTimes(3);
    expect(session.note.value).toEqual({ kind: 'edited' });
  });

  it('tells of a change only once it stands in the draft', async () => {
    const { session, edit, told } = begin();
    await known(session);
    let write = () => {};
    edit.setDescription.mockImplementation((_text, onWritten = () => {}) => {
      write = onWritten;
      return true;
    });
    session.addAgenda();
    expect(session.note.value).toBeNull();
    expect(told('choose')).toEqual([]);
    write();
    expect(session.note.value).toEqual({ kind: 'agenda' });
    expect(told('choose')).toMatchObject([{ choice: { kind: 'agenda' } }]);
  });

  it('says so when the page does not take a change', async () => {
    const { session, edit, told } = begin();
    await known(session);
    edit.setMinutes.mockReturnValue(false);
    session.fix({ kind: 'minutes', minutes: 25, label: '' });
    expect(session.note.value).toEqual({ kind: 'refused' });
    expect(told('choose')).toEqual([]);
  });

  it('writes instead once, and tells what went wrong without remembering it', async () => {
    const { session, told } = begin({ fails: true });
    await known(session);
    await Promise.all([session.writeInstead(), session.writeInstead()]);
    expect(told('write-instead')).toHaveLength(1);
    expect(session.state.value).toEqual({ kind: 'failed', step: 'write', failure: 'offline' });
    expect(told('choose')).toEqual([]);
  });

  it('proposes writing to the organiser, with an agenda for everybody', async () => {
    const guests = [MIRA, 'ada@quince.example'].map((email) => ({ email, optional: false }));
    const { session, told } = begin({ subject: 'invitation', change: { organiser: LUIS, guests } });
    await known(session);
    expect(session.state.value.kind).toBe('folded');
    await session.writeInstead();
    expect(told('write-instead')).toMatchObject([
      { letter: { to: [{ email: LUIS }] }, agenda: { attendees: [{ email: LUIS }, { email: 'ada@quince.example' }] } },
    ]);
    expect(told('choose')).toMatchObject([{ id: 'a', choice: { kind: 'proposing' } }]);
  });

  it('asks for answers in the working time of who is asked, and of who invited', async () => {
    const tokyo = { timeZone: 'Asia/Tokyo', hours: DEFAULT_SETTINGS.hours };
    const due = { replyBy: Date.UTC(2026, 10, 25, 8, 30), replyZone: 'Asia/Tokyo' };
    const guests = [{ email: 'ada@quince.example', optional: false }];
    const own = begin({ change: { guests }, colleagues: { 'ada@quince.example': tokyo } });
    await known(own.session);
    await own.session.writeInstead();
    expect(own.told('write-instead')).toMatchObject([{ agenda: due }]);
    const invited = { subject: 'invitation', change: { organiser: LUIS, guests: [] } } as const;
    const proposed = begin({ ...invited, colleagues: { [LUIS]: tokyo } });
    await vi.waitFor(() => expect(proposed.told('choice-of')).toHaveLength(1));
    await proposed.session.writeInstead();
    expect(proposed.told('write-instead')).toMatchObject([{ agenda: { ...due, attendees: [{ email: LUIS }] } }]);
  });

  it.each([
    ['draft', 'writing', 'write'],
    ['invitation', 'proposing', 'propose'],
  ] as const)('of a %s is only meant until the mail is sent', async (subject, meant, chosen) => {
    const made = begin({ subject, change: { organiser: LUIS } });
    await known(made.session);
    await made.session.writeInstead();
    made.send('a');
    expect(made.session.state.value).toEqual({ kind: 'sent' });
    made.send('a', false);
    expect(made.session.state.value.kind).toBe('opened');
    made.close();
    made.send('a');
    expect(made.told('choose')).toMatchObject(
      [meant, chosen, meant, chosen].map((kind) => ({ id: 'a', choice: { kind } })),
    );
  });

  it('that was only meant before says so, and hears when it is sent', async () => {
    const made = begin({ settled: { kind: 'writing', reason: null, id: 'b' } });
    await known(made.session);
    expect(made.session.state.value).toEqual({ kind: 'opened', isEarlier: true });
    made.session.lookAgain();
    expect(made.session.state.value).toEqual({ kind: 'considering' });
    made.send('b');
    expect(made.session.state.value).toEqual({ kind: 'considering' });
    expect(made.told('choose')).toMatchObject([{ id: 'b', choice: { kind: 'write' } }]);
  });

  it.each([
    ['draft', {}],
    ['invitation', { letter: { to: [{ email: LUIS }] } }],
  ] as const)('of a %s opens again the agenda that is kept', async (subject, letter) => {
    const made = begin({ subject, change: { organiser: LUIS } });
    await known(made.session);
    await made.session.writeInstead();
    await made.session.writeInstead();
    expect(made.told('write-instead')).toHaveLength(1);
    expect(made.told('open-agenda')).toMatchObject([{ id: 'a', ...letter }]);
    expect(made.session.state.value).toEqual({ kind: 'opened', isEarlier: false });
    made.send('a');
    expect(made.session.state.value).toEqual({ kind: 'sent' });
  });

  it('makes a new agenda where the old one was deleted, or the event is looked at again', async () => {
    const meant = { kind: 'writing', reason: null, id: 'b' };
    const deleted = begin({ settled: meant, isGone: true });
    await known(deleted.session);
    await deleted.session.writeInstead();
    expect(deleted.told('write-instead')).toHaveLength(1);
    const anew = begin({ settled: meant });
    await known(anew.session);
    anew.session.lookAgain();
    await anew.session.writeInstead();
    expect([anew.told('open-agenda').length, anew.told('write-instead').length]).toEqual([0, 1]);
  });

  it('discards drafts alone: leaving an event that exists discards nothing', async () => {
    const { session, edit, told } = begin();
    await known(session);
    session.discard();
    expect(edit.discard).toHaveBeenCalledOnce();
    expect(told('choose')).toMatchObject([{ choice: { kind: 'discard' } }]);
    const own = begin({ subject: 'own' });
    await known(own.session);
    own.session.discard();
    expect(own.told('choose')).toEqual([]);
  });

  it('leaves alone what is over', async () => {
    const { session, told } = begin({ subject: 'own', change: { start: '2026-11-20T10:00', end: '2026-11-20T11:00' } });
    await vi.waitFor(() => expect(told('choice-of')).toHaveLength(1));
    await Promise.resolve();
    expect(session.isShown.value).toBe(false);
  });

  it('asks nothing of an event without others, until one asks', async () => {
    const { session } = begin({ change: { guests: [] } });
    await known(session);
    expect(session.canAsk.value).toBe(true);
    session.ask();
    expect(session.canAsk.value).toBe(false);
    expect(session.judged.value.kind).not.toBe('none');
  });
});
