import { browser } from 'wxt/browser';
import { disconnectAll } from '../accounts/disconnect.ts';
import { planMailCheck } from '../mail-check.ts';
import { done, type Handler } from '../worker.ts';

export const eraseEverything: Handler<'erase-everything'> = {
  from: ['own'],
  async run(_request, worker) {
    const { store } = worker;
    // While it is still known who is connected; without a network Google keeps what it granted.
    const answering = await disconnectAll(worker).catch(() => []);
    await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
    await browser.storage.session.clear();
    await browser.storage.local.clear();
    // Mail times are the defaults again.
    await planMailCheck(worker);
    return done({ answering: [...answering] });
  },
};
