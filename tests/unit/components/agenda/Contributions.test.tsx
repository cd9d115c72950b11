// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Contributions } from '../../../../components/agenda/Contributions.tsx';
import { spokenText } from '../../../../components/agenda/progress.ts';
import type { Said } from '../../../../lib/agenda/contributions.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings.ts';
import type { ContributionRow } from '../../../../lib/store/contribution-rows.ts';
import { agendaRow, JONAS, LUIS, MIRA, NOW } from '../../lib/worker/contributions/stage.ts';
import { expectAccessible } from '../axe.ts';

afterEach(cleanup);

const clock = { now: NOW, timeZone: 'Europe/Berlin', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };
const { agenda } = agendaRow('a');
const row = (message: string, person: typeof JONAS | null, ...said: Said[]) => ({
  agendaId: 'a',
  account: MIRA,
  message,
  at: NOW,
  person,
  said,
});
const show = (rows: readonly ContributionRow[]) =>
  render(<Contributions agenda={agenda} account={MIRA} rows={rows} clock={clock} />).container;

it('shows by topic what each said, who has answered and who has not, and loses nothing of a topic that was renamed', async () => {
  show([
    row('m1', { email: MIRA, name: 'Mira' }),
    row(
      'm2',
      JONAS,
      { topic: 'Which venue?', text: 'The lake.\n<b>Really</b>' },
      { topic: 'An old title', text: 'Keep it.' },
    ),
  ]);
  const topic = (name: string) => within(screen.getByRole('region', { name }));
  expect(screen.getByText('Answered: Jonas Weber')).toBeTruthy();
  expect(screen.getByText('Not yet: Luis')).toBeTruthy();
  expect(topic('Which venue?').getByText(/The lake\.\s<b>Really<\/b>/)).toBeTruthy();
  expect(topic('Which day?').getByText('Nothing said of it yet.')).toBeTruthy();
  expect(topic('In general').getByText('Keep it.')).toBeTruthy();
  await expectAccessible();
});

it('marks what the person added later as theirs, which answers for nobody', () => {
  const later = row(
    'm2',
    { email: 'mira@elsewhere.example', name: 'Mira' },
    { topic: 'Which day?', text: 'Not Monday.' },
  );
  show([row('m1', { email: MIRA, name: 'Mira' }), { ...later, isMine: true }]);
  expect(within(screen.getByRole('region', { name: 'Which day?' })).getByText(/^You, /)).toBeTruthy();
  expect(screen.getByText('Not yet: Jonas Weber and Luis')).toBeTruthy();
});

it('says when everybody or nobody has answered, and nothing where nothing was read', () => {
  const said = { topic: null, text: 'Yes' };
  show([row('m1', JONAS, said), row('m2', LUIS, said)]);
  expect(screen.getByText('Everybody has answered.')).toBeTruthy();
  cleanup();
  show([row('m1', null)]);
  expect(screen.getByText('Nobody has answered yet.')).toBeTruthy();
  cleanup();
  expect(show([]).textContent).toBe('');
});

it('counts in the list of agendas how many of those asked have answered', () => {
  const rows = [row('m1', JONAS, { topic: null, text: 'Yes' })];
  expect(spokenText(agendaRow('a'), rows)).toBe('1 of 2 have answered');
  expect(spokenText(agendaRow('a'), [])).toBeNull();
});
