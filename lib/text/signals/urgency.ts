import { saidFinder } from './said.ts';

/** Where the writer says that something is urgent; *not urgent* is not one of them. */
export const findUrgency = saidFinder(
  ({ urgency }) => urgency,
  (text, { notUrgent }) => notUrgent.test(text),
);
