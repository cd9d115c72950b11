import { describe, expect, it } from 'vitest';
import { noClearRequest } from '../../../../../lib/context/rules/no-clear-request.ts';
import { fires, LONG } from '../samples.ts';

describe('no-clear-request', () => {
  it.each([
    LONG,
    `Hi Ada,\n\n${LONG}\n\nBest,\nMia`,
    'The supplier called again. Their price goes up in spring, they said, and the contract ends at the same time. The other one in Porto is cheaper but slower.',
    'We have two offers for the roof. One firm is cheaper but cannot begin before March, the other one could begin next week. The rain comes in above the stairs already.',
    'I am worried about the order for Porto. We are running out of boxes, and the supplier has not called back since Monday. Last year we had to close for two days.',
    'The old printer is slow and the new one is loud. Nobody has decided which of them stays in the corridor, and the contract for the old one runs out in two weeks.',
    'We are behind schedule with the kitchen. The tiles came in the wrong colour, and it takes three weeks to get other ones. We could also lay the floor first.',
    'The rent goes up by a tenth in January. There are three ways out: we move, we let a room, or we take it from the travel money. Each of them costs us something.',
  ])('asks what is wanted: %j', (text) => {
    expect(fires(noClearRequest, text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['The numbers are lower than planned.', 'too short to tell'],
    [`${LONG} Which one do you prefer?`, 'a question'],
    [`${LONG} Please tell me which one you prefer.`, 'a request'],
    [`For your information: ${LONG}`, 'it says that it informs'],
    [`${LONG} No reply needed.`, 'it says that no reply is needed'],
    [`Thank you for the visit last week. ${LONG}`, 'thanks'],
    [`I'm happy to announce the result. ${LONG}`, 'an announcement'],
    [`${LONG} I'll send you the plan.`, 'a promise'],
    [
      'Zur Information: Die Zahlen für das dritte Quartal liegen vor. Sie sind niedriger als geplant, und das Team in Lissabon ist deshalb sehr besorgt.',
      'German',
    ],
  ])('is silent on %j (%s)', (text) => {
    expect(fires(noClearRequest, text)).toBe(false);
  });

  it.each(['Minutes of Monday', 'Weekly update', 'The third quarter: your view?', 'Protokoll vom Montag'])(
    'is silent under the subject %j',
    (subject) => {
      expect(fires(noClearRequest, LONG, { subject })).toBe(false);
    },
  );

  it('is silent in a language that it can’t read', () => {
    const text =
      'راجعنا تجربة الطباعة على القماش يوم الأحد. الألوان جيدة لكن الخطوط الرفيعة تضيع في الطي. هناك ثلاث طرق للحل ولكل منها ثمن مختلف عن الآخر.';
    expect(fires(noClearRequest, text)).toBe(false);
  });

  it('is silent on answers', () => {
    expect(fires(noClearRequest, LONG, { isReply: true })).toBe(false);
  });
});
