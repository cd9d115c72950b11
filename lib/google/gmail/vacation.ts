import type { gmail_v1 } from 'googleapis';
import type { Answer } from '../answer.ts';
import { json, type Line, send } from '../http/send.ts';
import { GMAIL, UNITS } from './client.ts';
import { VacationSchema, type VacationSettings } from './schemas.ts';

export type { VacationSettings } from './schemas.ts';

const URL = `${GMAIL}/gmail/v1/users/me/settings/vacation`;

/** Gmail's own automatic answer of one account, with the scope `gmail.settings.basic`. */
export interface Vacation {
  /** As it stands, with nothing left out: written again, it is the same. 1 unit. */
  read(signal: AbortSignal): Promise<Answer<VacationSettings>>;
  /** Replaces all of it; what is not given is unset. Gives what Gmail made of it. 5 units. */
  write(settings: VacationSettings, signal: AbortSignal): Promise<Answer<VacationSettings>>;
}

export function vacationOn(line: Line): Vacation {
  return {
    read: (signal) =>
      send(line, { method: 'GET', url: URL, units: UNITS.readVacation, answer: VacationSchema }, signal),
    write: (settings, signal) => {
      const body: gmail_v1.Schema$VacationSettings = settings;
      const call = {
        method: 'PUT',
        url: URL,
        body: json(body),
        units: UNITS.writeVacation,
        answer: VacationSchema,
      } as const;
      return send(line, call, signal);
    },
  };
}
