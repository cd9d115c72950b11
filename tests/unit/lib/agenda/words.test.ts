import '../../../../lib/text/languages/all.ts';
import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../../../lib/agenda/agenda.ts';
import { agendaForMeeting, agendaLines, hasAgenda, withAgenda } from '../../../../lib/agenda/for-meeting.ts';
import { agendaFromDraft } from '../../../../lib/agenda/from-draft.ts';
import { agendaBlocks, agendaSubject } from '../../../../lib/agenda/mail.ts';
import { proposalLetter } from '../../../../lib/agenda/proposal.ts';
import { toPlainText } from '../../../../lib/agenda/render.ts';
import { languageFor, languageOfAgenda, WORDS } from '../../../../lib/agenda/words/registry.ts';
import { readContext } from '../../../../lib/context/registry.ts';
import { hasAgendaIn } from '../../../../lib/meeting/has-agenda.ts';
import type { LanguageId } from '../../../../lib/text/languages/lexicon.ts';
import { draft } from '../meeting/samples.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MIRA = { email: 'mira@quince.example', name: 'Mira Adler' };
const LANGUAGES: readonly LanguageId[] = ['en', 'de', 'fr', 'es', 'pt', 'ja'];
const QUESTION: Readonly<Record<LanguageId, string>> = {
  en: 'The winter tiles are late. What do we ship first?',
  de: 'Die Winterkacheln sind zu spät. Was liefern wir zuerst aus?',
  fr: 'Les tuiles d’hiver sont en retard. Que livrons-nous en premier ?',
  es: 'Los azulejos de invierno llegan tarde. ¿Qué enviamos primero?',
  pt: 'Os azulejos de inverno estão atrasados. O que enviamos primeiro?',
  ja: '冬のタイルが遅れています。何を先に出荷しますか？',
};
const guests = ['jonas@quince.example', 'dana@quince.example'].map((email) => ({ email, optional: false }));
const event = (language: LanguageId) => draft('Status', { description: QUESTION[language], guests });
const context = { organiser: MIRA, now: NOW, timeZone: 'Europe/Berlin' };
const written = (language: LanguageId): Agenda => agendaFromDraft(event(language), context);

/** Words of one language's sheet that hardly another one has. */
const ENGLISH = /\b(?:the|with|would|please|wanted|owner|reply|topics|thank you|Thursday|Wednesday|decision)\b/i;

describe('the language in which one writes to others', () => {
  it.each([
    ['is that of the words', QUESTION.de, 'en', 'de'],
    ['is the page’s where the words don’t tell', 'Wochenstatus', 'de-AT', 'de'],
    ['is English in a page of another language', 'Status', 'ko', 'en'],
    ['is English where nobody tells', 'Status', null, 'en'],
    ['is English for words in a language that we don’t write', 'We moeten dit niet te lang laten liggen.', 'de', 'en'],
  ])('%s', (_name, text, page, expected) => {
    expect(languageFor(text, page)).toBe(expected);
  });

  it('is kept with an agenda, and told anew for one that was made before', () => {
    expect(agendaFromDraft(draft('Wochenstatus'), { ...context, page: 'de' }).language).toBe('de');
    const { language: _none, ...old } = written('fr');
    expect(languageOfAgenda(old)).toBe('fr');
    expect(languageOfAgenda({ ...old, language: 'xx' })).toBe('en');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('the mail has a subject and a body in the language, with its dates', () => {
    const agenda = written(language);
    const subject = agendaSubject(agenda);
    const text = toPlainText(agendaBlocks(agenda));
    const day = new Intl.DateTimeFormat(WORDS[language].locale, { weekday: 'long', timeZone: 'Europe/Berlin' });
    expect(agenda.language).toBe(language);
    expect(subject).toContain(day.format(agenda.replyBy ?? 0));
    expect(text).toContain(day.format(agenda.meeting?.start));
    expect(text).toContain('Jonas');
    expect(text).not.toMatch(/null|undefined/);
    if (language !== 'en') expect(`${subject} ${text}`).not.toMatch(ENGLISH);
  });

  it('the mail is one that we have nothing to say about', () => {
    const agenda = written(language);
    const message = {
      ...{ subject: agendaSubject(agenda), ownText: toPlainText(agendaBlocks(agenda)), to: agenda.attendees },
      ...{ cc: [], bcc: [], attachments: [], driveLinks: [], links: [], mentions: [], isReply: false },
    };
    const hints = readContext(message, { now: NOW, timeZone: 'Europe/Berlin', account: MIRA.email }, new Set());
    expect(hints.map(({ rule }) => rule)).toEqual([]);
  });

  it('the agenda of a live meeting is known again in the description', () => {
    const agenda = agendaForMeeting(event(language), context);
    const description = withAgenda(QUESTION[language], agendaLines(agenda, event(language)));
    expect(hasAgenda(description)).toBe(true);
    expect(hasAgenda(QUESTION[language])).toBe(false);
    expect(hasAgendaIn(description)).toBe(true);
    if (language !== 'en') expect(description).not.toMatch(ENGLISH);
    const mail = { ...agenda, replyBy: NOW };
    if (language !== 'en') {
      expect(`${agendaSubject(mail)} ${toPlainText(agendaBlocks(mail))}`).not.toMatch(ENGLISH);
    }
  });

  it('a proposal is all in the language, and ends with its question', () => {
    const agenda = written(language);
    const letter = proposalLetter({
      agenda,
      organiser: guests[0]?.email ? { email: guests[0].email, name: null } : MIRA,
      me: MIRA,
      cost: { people: 5, minutes: 30, personMinutes: 150 },
    });
    const text = toPlainText(letter.blocks);
    expect(text).toContain(WORDS[language].proposal.shall);
    expect(letter.subject).toMatch(/[?？]$/);
    expect(text).toContain(`${WORDS[language].proposal.people(5)} × 30 min = 2 h 30 min`);
    if (language !== 'en') expect(`${letter.subject} ${text}`).not.toMatch(ENGLISH);
  });
});
