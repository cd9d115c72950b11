import type { Rule, Situation } from '../../../../lib/context/hint.ts';
import type { Message } from '../../../../lib/text/message.ts';

export const MIA = { email: 'mia@quince.example', name: 'Mia Sand' };
export const ADA = { email: 'ada@larch.example', name: 'Ada Lovelace' };
export const BO = { email: 'bo.lind@larch.example', name: null };

/** A Monday morning in Berlin. */
export const situation: Situation = {
  now: Date.parse('2026-11-23T09:00Z'),
  timeZone: 'Europe/Berlin',
  account: MIA.email,
};

export function message(ownText: string, change: Partial<Message> = {}): Message {
  return {
    subject: 'The third quarter in Lisbon',
    ownText,
    to: [ADA],
    cc: [],
    bcc: [],
    attachments: [],
    driveLinks: [],
    links: [],
    mentions: [],
    isReply: false,
    ...change,
  };
}

/** Whether a rule has something to say. */
export function fires(rule: Rule, ownText: string, change: Partial<Message> = {}): boolean {
  return rule.look(message(ownText, change), situation) !== null;
}

export const LONG =
  'I looked at the numbers of the third quarter. They are lower than what we planned, and the team in Lisbon is worried. There are three ways out and each has its cost.';
