import { isConnected } from '../../connections.ts';
import { done, failed, type Handler } from '../worker.ts';

export const calendarHours: Handler<'calendar-hours'> = {
  from: ['own'],
  async run({ account }, { google }) {
    if (!(await isConnected(account, 'hours'))) return failed('refused');
    const answer = await google.hours(account).read(new AbortController().signal);
    if (answer.kind !== 'ok') return done({ outcome: answer.kind });
    const { timeZone, times } = answer.value;
    return done({ outcome: 'read', timeZone, times: times === null ? null : [...times] });
  },
};
