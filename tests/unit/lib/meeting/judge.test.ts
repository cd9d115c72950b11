import { describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../../../lib/meeting/draft.ts';
import { FORMATS } from '../../../../lib/meeting/format.ts';
import { judgeEvent } from '../../../../lib/meeting/judge.ts';
import { draft, guests } from './samples.ts';
import './situations/words.ts';

const context = { organiserDomain: 'quince.example' };
const judge = (title: string, change: Partial<DraftEvent> = {}) => judgeEvent(draft(title, change), {}, context);
const two = { guests: guests('dana@quince.example') };
const outside = { guests: guests('z.ito@acme.example') };
const weekly = { recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TH' };

describe('an event', () => {
  it.each([
    ['Focus time', {}],
    ['Annual leave – Sam', {}],
    ['Sam OOO', {}],
    ['Urlaub Jonas', {}],
    ['Reminder: timesheets due', {}],
    ['Release freeze', {}],
    ['On call: Priya', {}],
    ['Quarter end', { description: 'Just so everyone knows.' }],
    ['Office closed', { allDay: true }],
    ["Sam's birthday", { allDay: true }],
    ['Prep for board', { guests: [] }],
    ['Jour férié', {}],
    ['休暇', {}],
  ])('is no meeting: %s', (title, change) => {
    expect(judge(title, change)).toMatchObject({ isMeeting: false, verdict: 'none', format: 'not-a-meeting' });
  });

  it.each([
    ['Holiday Planning', {}],
    ['Return from sick leave', {}],
    ['Strategy retreat', { allDay: true }],
    ['Travel policy: draft', {}],
    ['Birthday lunch', {}],
    ['Focus group findings', {}],
    ['Holding company update', {}],
    ['Sales update', {}],
  ])('is a meeting: %s', (title, change) => {
    expect(judge(title, change).isMeeting).toBe(true);
  });

  it('has exactly one of the formats', () => {
    for (const title of ['Q3 numbers', 'Lunch', '', 'Sync', 'Layoffs', 'OOO', 'Xyz']) {
      expect(FORMATS).toContain(judge(title).format);
    }
  });

  it.each([
    ['1:1', two, 'one-on-one'],
    ['Dana', two, 'one-on-one'],
    ['Quick chat', two, 'one-on-one'],
    ['Sync', weekly, 'status'],
    ['Project X', {}, 'other'],
    ['Feedback for Dana', two, 'sensitive'],
    ['Code review', {}, 'technical'],
    ['Bewerbungsgespräch', outside, 'interview'],
  ])('of the title %s with such company is called so', (title, change, format) => {
    expect(judge(title, change).format).toBe(format);
  });

  it('takes people times minutes, and nothing where it has no times', () => {
    expect(judge('Plan').personMinutes).toBe(180);
    expect(judge('Focus time', { guests: [] }).personMinutes).toBe(60);
    expect(judge('Plan', { start: null, end: null }).personMinutes).toBe(0);
    expect(judge('Offsite', { allDay: true }).personMinutes).toBe(0);
  });

  it('is read without its markup', () => {
    const description =
      '<p>Please read the <a href="https://docs.example.com/x">paper</a> before.</p><ul><li>Price</li><li>Term</li></ul>';
    const { answers, hasAgenda } = judge('Sync', { description });
    expect(answers).toMatchObject({ substantial: 'yes', feedback: 'yes' });
    expect(hasAgenda).toBe(true);
  });
});

describe('the company that comes', () => {
  it.each([
    ['two people, again and again', 'Catch-up', { ...two, ...weekly }, 'meet'],
    ['two people under their names', 'Mira / Dana', two, 'meet'],
    ['two people once', 'Quick chat', two, 'either'],
    [
      'five people under a bare title',
      'Catch-up',
      { ...weekly, guests: guests('a@quince.example', 'b@quince.example', 'c@quince.example') },
      'either',
    ],
    ['somebody from outside, once, under their firm’s name', 'Acme', outside, 'meet'],
    ['somebody from outside, every week', 'Acme', { ...outside, ...weekly }, 'either'],
    ['the personnel department', 'Catch-up', { guests: guests('dana@quince.example', 'hr@quince.example') }, 'meet'],
    [
      'the personnel department and many others',
      'Catch-up',
      { guests: guests(...'abcdefg'.split('').map((c) => `${c}@quince.example`), 'hr@quince.example') },
      'either',
    ],
  ])('counts: %s', (_, title, change, verdict) => {
    expect(judge(title, change).verdict).toBe(verdict);
  });
});

describe('what a description says of how it will be dealt with', () => {
  it.each([
    ['I go through the slides. No discussion needed.', 'write'],
    ['Everyone reports briefly.', 'write'],
    ['Please read all 40 pages before and comment in the doc.', 'write'],
    ['Jeder berichtet kurz.', 'write'],
    ['Je présente les nouvelles règles.', 'write'],
    ['We decide on the spot, right away.', 'meet'],
    ['Bring ideas, we sketch on the whiteboard.', 'meet'],
    ['It is quicker than ten mails.', 'meet'],
    ['I was out of line and want to apologise.', 'meet'],
    ['Es geht um deine Probezeit.', 'meet'],
    ['About the coming quarter.', 'either'],
    ['The usual.', 'either'],
  ])('%s', (description, verdict) => {
    expect(judge('Session', { description }).verdict).toBe(verdict);
  });
});

describe('an agenda', () => {
  it.each([
    '- Prices\n- Staff',
    '1. Prices\n2. Staff',
    '10:00 welcome\n10:15 prices',
    'Agenda: prices (10 min), staff (5 min)',
    'Grace: system design, Kofi: debugging exercise.',
    'Agenda\nPrices\nStaff',
    'Goal for the sprint\nStories, top down\nRisks and holidays',
    'Tagesordnung:\nTOP 1 Preise\nTOP 2 Personal',
    '議題\n1. 価格\n2. 人員',
    '* legal text – Bridget\n* store pages – Yara',
  ])('is %j', (description) => expect(judge('Session', { description }).hasAgenda).toBe(true));

  it.each([
    '',
    'Agenda: tbd',
    'Agenda to follow',
    'Goals, roles, dates, how we keep in touch.',
    'How far do we split the billing service? Some notes are in the wiki.',
    'Please bring:\n- boots\n- hat',
    'Join with Google Meet\nhttps://meet.google.com/abc-defg-hij',
    '- Only one thing',
    'Was lief gut, was nicht, was machen wir beim nächsten Mal anders?',
  ])('is not %j', (description) => expect(judge('Session', { description }).hasAgenda).toBe(false));
});

describe('what must never be written', () => {
  const many = { guests: guests('a@quince.example', 'b@quince.example', 'c@quince.example', 'd@quince.example') };

  it.each([
    'Meet the new client: Umbrella',
    'Announcement: we are making roles redundant',
    'Announcement: Leeds office closing',
    "Tom's passing: information for the team",
    'News: bonus cuts',
    'Info: Standort Leeds schließt',
  ])('is met for, whatever its title calls itself: %s', (title) => {
    expect(judge(title, many).verdict).toBe('meet');
  });

  it.each([
    ['Status report', 'Interview with candidate Sam, share CV'],
    ['Numbers', 'Our first meeting with them. Share figures only.'],
    ['Budget update', 'First meeting with the client.'],
    ['Announcement', 'We will let 20 people go.'],
    ['Zahlen Q3', 'Erstes Treffen mit dem neuen Kunden.'],
    ['Budgetzahlen', 'Bewerbungsgespräch mit Frau Weber'],
    ['Info', 'Wir müssen 20 Stellen abbauen.'],
    ['Info', 'Nous fermons le site de Lyon, 20 postes supprimés.'],
  ])('is not advised to be written under the plain title %s: %s', (title, description) => {
    expect(judge(title, { ...many, description }).verdict).not.toBe('write');
  });

  it('is told from what only names it', () => {
    const description = 'Numbers of the week, interview notes are in the folder.';
    expect(judge('Weekly status', { ...many, ...weekly, description }).verdict).toBe('write');
  });
});
