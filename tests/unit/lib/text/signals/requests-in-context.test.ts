import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../lib/text/read-text.ts';
import { createReader } from '../../../../../lib/text/reader.ts';

const requestsOf = (text: string): readonly string[] =>
  readText(text)
    .requests.filter(({ kind }) => kind !== 'offer')
    .map((request) => request.text);

describe('a question whose writer says more right after it', () => {
  it.each([
    'Who paid for it? Me.',
    'Who pays for the rail card? We do, for anyone with six trips.',
    'What broke it in the end? A beer cap.',
    'Why was the mail slow? A faulty disk.',
    'Could it have been avoided? Yes: the cutter was missing from its hook.',
    'Do I need a permit for the trip? No.',
    'How did the day end? With cake.',
    'Was it worth it? Absolutely.',
    'Did the pump work? It did.',
    'Why the delay? The customs office was closed.',
    'So what’s the plan? We start in March with the roof.',
    'Why does it pass on my machine? I’ll dig into it.',
  ])('asks nothing once it is answered: %s', (text) => {
    expect(requestsOf(text)).toEqual([]);
  });

  it.each([
    'Could you send it today? No rush.',
    'Can you come along? Yes or no is enough.',
    'Who has the key? I need it by noon.',
    'What size do you want? The small one sells best.',
    'Where is the meeting? I can’t find the room.',
    'When does your train arrive? At nine or at ten.',
    'Does Tuesday suit you? No problem with another day.',
    'Why the delay? I need the parts today.',
    'What happened? Please call me.',
    'Is anyone in the hut? I’ll check in at eight.',
  ])('still asks: %s', (text) => {
    expect(requestsOf(text).length).toBeGreaterThan(0);
  });

  it('asks although the next paragraph begins with an answer to something else', () => {
    expect(requestsOf('Who brings the rope?\n\nMe, I sail at nine.')).toEqual(['Who brings the rope?']);
  });
});

describe('questions that head what stands below them', () => {
  it('ask nothing in a list of questions and answers', () => {
    const text = 'How long is the warranty?\nTwo years.\n\nWhat does it cover?\nAll parts except the sails.';
    expect(requestsOf(text)).toEqual([]);
  });

  it('ask when they speak to the reader', () => {
    const text = 'When do you arrive?\nThe harbour is open all night.\n\nWhat do you eat?\nThe cook has fish.';
    expect(requestsOf(text)).toHaveLength(2);
  });

  it('ask where there is only one', () => {
    expect(requestsOf('Which sail is torn?\nThe shop closes at six.')).toEqual(['Which sail is torn?']);
  });
});

describe('a list of tasks with names', () => {
  it('asks below a heading that says so', () => {
    const text = 'To do\n- Karin: offer for twelve sails, by Wed\n- Bo and Ida: the ropes\n- me: dates';
    expect(requestsOf(text)).toEqual(['Karin: offer for twelve sails, by Wed', 'Bo and Ida: the ropes']);
  });

  it('asks where the name stands behind the task', () => {
    expect(requestsOf('Next steps:\n1. Quotes for the roof (Lea)\n2. New ropes (Tom)')).toHaveLength(2);
  });

  it.each([
    'Results\n- Karin: two points\n- Bo: one point',
    'To do\n\nThe roof is done.\n\nThe hut is open.\n\n- Karin: two points',
    'Next steps\n- Monday: the roof\n- Room: the small one',
    'Actions speak louder than words, as Karin: the skipper says.',
    'Tasks\n- me: the roof\n- Status: done',
    'Present: Karin, Bo\nTime: nine',
    'Karin: the skipper',
    'To do is to be, says Karin.',
  ])('asks nothing without one: %s', (text) => {
    expect(requestsOf(text)).toEqual([]);
  });
});

describe('a mail of somebody who is away', () => {
  it('asks nothing by naming whom to turn to', () => {
    const text = 'Thank you for your message. I am away until Monday and won’t read mail. Please write to Ada.';
    expect(requestsOf(text)).toEqual([]);
  });

  it('still asks what it asks', () => {
    const text = 'I’m out of the office until Monday. Could you water the plants?';
    expect(requestsOf(text)).toEqual(['Could you water the plants?']);
  });
});

describe('an instruction after an offer of help', () => {
  it('belongs to the offer', () => {
    expect(requestsOf('The pump runs again.\n\nQuestions? Ask me on watch.')).toEqual([]);
  });
});

describe('a text that is read while it is written', () => {
  it('takes a question back when its answer is typed', () => {
    const reader = createReader();
    expect(reader.read('What broke the pump in the end?').requests).toHaveLength(1);
    expect(reader.read('What broke the pump in the end? A beer cap.').requests).toHaveLength(0);
  });
});
