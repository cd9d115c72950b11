import { noteDraft } from '../drafts.ts';
import { done, type Handler } from '../worker.ts';

export const draftNoted: Handler<'draft-noted'> = {
  from: ['gmail'],
  async run(request, { now }) {
    await noteDraft(request, request.note, now());
    return done(null);
  },
};
