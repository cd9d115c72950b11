import { describe, expect, it } from 'vitest';
import { OCCASIONS, occasionOf } from '../../../../../lib/meeting/situations/registry.ts';
import { SITUATION_IDS } from '../../../../../lib/text/languages/meeting-words.ts';
import './words.ts';
import { TITLES } from './titles.ts';

/** Kinds that are near enough to each other for a title to name either. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  'bad-news': ['sensitive'],
  sensitive: ['bad-news'],
  'first-meeting': ['intro-external'],
  'intro-external': ['first-meeting', 'kickoff'],
  kickoff: ['first-meeting', 'intro-external'],
};

for (const id of SITUATION_IDS) {
  describe(`the occasion ${id}`, () => {
    const { names, not } = TITLES[id];
    const hasOutsiders = id === 'intro-external';
    const found = (title: string): string | undefined => occasionOf(title, '', hasOutsiders)?.kind.id;

    it('is held to at least eight titles', () => expect(names.length + not.length).toBeGreaterThanOrEqual(8));
    it.each(names)('is named by %s', (title) => {
      const kind = found(title);
      expect([id, ...(NEAR[id] ?? [])]).toContain(kind);
    });
    it.each(not)('is not named by %s', (title) => expect(found(title)).not.toBe(id));
  });
}

describe('the occasions', () => {
  it('are each tried once', () => {
    expect(OCCASIONS.map(({ id }) => id).sort()).toEqual([...SITUATION_IDS].sort());
  });

  it('are found without accents and with other spellings of them', () => {
    for (const title of ['Reuniao de equipe', 'Kuendigung Herr Klein', 'Retour d’experience', 'Stand-up', 'stand up']) {
      expect(occasionOf(title.replace('’', "'"), '', false)).not.toBeNull();
    }
  });

  it('say with which words of the title', () => {
    expect(occasionOf('Équipe : déjeuner de Noël', '', false)?.words).toBe('déjeuner');
  });

  it('are asked of the description for bad news, whatever the title says', () => {
    expect(occasionOf('Weekly status', 'We have to lay off the night shift.', false)?.kind.id).toBe('bad-news');
    expect(occasionOf('Weekly status', 'Interviews went well.', false)?.kind.id).toBe('status');
  });
});
