import { browser } from 'wxt/browser';
import { OUTBOX_ALARM, putAside } from '../put-aside.ts';
import { done, type Handler } from '../worker.ts';

export const unsaved: Handler<'unsaved'> = {
  from: ['own'],
  async run(_request, { now }) {
    const count = (await putAside()).length;
    // Whoever looks may just have made room: it is tried now, by the alarm, and the next look tells.
    if (count > 0) await browser.alarms.create(OUTBOX_ALARM, { when: now() });
    return done({ count });
  },
};
