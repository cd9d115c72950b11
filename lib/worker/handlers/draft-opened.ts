import { noteOf } from '../drafts.ts';
import { done, type Handler } from '../worker.ts';

export const draftOpened: Handler<'draft-opened'> = {
  from: ['gmail'],
  async run(request, { now }) {
    return done(await noteOf(request, now()));
  },
};
