import * as fc from 'fast-check';

/** What can happen to somebody's mail and to our reading of it; numbers choose among what is there. */
export const actArbitrary = fc.oneof(
  fc.record({
    do: fc.constant('receive' as const),
    who: fc.nat(2),
    kind: fc.constantFrom('plain', 'plain', 'machine', 'several', 'promotion', 'spam', 'filed'),
  }),
  fc.record({
    do: fc.constant('answer' as const),
    thread: fc.nat(30),
    who: fc.nat(2),
    kind: fc.constantFrom('plain', 'plain', 'machine', 'absence', 'spam', 'filed'),
  }),
  fc.record({
    do: fc.constant('ask' as const),
    who: fc.nat(2),
    subject: fc.nat(1),
    report: fc.constantFrom('now', 'late', 'never'),
  }),
  fc.record({
    do: fc.constant('write' as const),
    thread: fc.nat(30),
    report: fc.constantFrom('question', 'plain', 'never'),
  }),
  fc.record({
    do: fc.constantFrom(
      ...(['archive', 'trash', 'put-back', 'star', 'read', 'unspam', 'to-first-tab', 'put-aside-and-back'] as const),
      ...(['unread', 'to-spam', 'delete', 'send-draft', 'send-draft-anew'] as const),
    ),
    mail: fc.nat(60),
  }),
  fc.record({ do: fc.constant('draft' as const), thread: fc.nat(30), isFromAlias: fc.boolean() }),
  fc.record({ do: fc.constant('write-as-alias' as const), thread: fc.nat(30) }),
  fc.record({ do: fc.constant('note-to-self' as const), isFromAlias: fc.boolean() }),
  fc.record({ do: fc.constantFrom('see-thread' as const, 'see-row' as const), thread: fc.nat(30), asks: fc.boolean() }),
  fc.record({ do: fc.constantFrom('report' as const, 'expire' as const, 'sync' as const) }),
  fc.record({ do: fc.constant('merge' as const), thread: fc.nat(30), into: fc.nat(30), isTold: fc.boolean() }),
  fc.record({ do: fc.constant('finish' as const), reply: fc.nat(20) }),
  fc.record({ do: fc.constant('race' as const), thread: fc.nat(30), asks: fc.boolean() }),
  fc.record({ do: fc.constant('killed' as const), step: fc.integer({ min: 1, max: 120 }) }),
);
export type Act = typeof actArbitrary extends fc.Arbitrary<infer One> ? One : never;
/** What is done with one mail. */
export type MailAct = Extract<Act, { readonly mail: number }>['do'];
