import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ClientIdSchema } from './google/auth/client-id.ts';
import { AwaySchema, DEFAULT_AWAY } from './hours/away-settings.ts';
import { DEFAULT_WISHES } from './hours/focus.ts';
import { DEFAULT_MAIL_TIMES } from './hours/mail-times.ts';
import { DEFAULT_HOURS } from './hours/working.ts';
import { isZone } from './hours/zone.ts';
import { DEFAULT_URGENT, UrgentSchema } from './replies/urgent.ts';
import type { Frozen } from './schemas.ts';

const Minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));
const Days = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7));

const HoursSchema = v.pipe(
  v.object({ days: Days, start: Minute, end: Minute }),
  v.check((hours) => hours.end > hours.start),
);
/** The zone (IANA name) and the hours of somebody else. */
export const ColleagueSchema = v.object({ timeZone: v.pipe(v.string(), v.check(isZone)), hours: HoursSchema });
export type Colleague = Frozen<v.InferOutput<typeof ColleagueSchema>>;

/** What a person can set. Minutes are after midnight on the wall; Monday is day 1, Sunday 7. */
export const SettingsSchemas = {
  /** When mail is read. None of either means never by itself. */
  mailTimes: v.object({ times: v.pipe(v.array(v.pipe(Minute, v.maxValue(1_439))), v.maxLength(24)), days: Days }),
  hours: HoursSchema,
  /** IANA name; null for the zone that the browser says. */
  timeZone: v.nullable(v.pipe(v.string(), v.check(isZone))),
  /** Ids of context rules that stay silent. */
  rulesOff: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(500)),
  /** Sites where nothing of ours is shown. */
  panelOff: v.array(v.picklist(['gmail', 'calendar'])),
  /** What an hour of one person costs, for the cost of a meeting; null to speak of time only. */
  hourlyRate: v.nullable(
    v.object({
      amount: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000)),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    }),
  ),
  /** Days on which one would rather have no meetings. */
  noMeetingDays: Days,
  /** When others work, as the person has said: by lower-case address. */
  colleagues: v.record(v.pipe(v.string(), v.maxLength(320), v.includes('@')), ColleagueSchema),
  /** Time for focus that is wanted on these days, in minutes, and below which a block is not worth having. */
  focus: v.object({
    minutes: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(480)),
    shortest: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(120)),
    days: Days,
  }),
  /** The automatic answer for the times away from mail. */
  autoresponder: AwaySchema,
  /** One notification a mail time. The browser's leave for it is asked for where it is turned on. */
  digest: v.boolean(),
  /** Whose mail may be told of between mail times. */
  urgent: UrgentSchema,
  /** The person's own client of Google's sign-in, for connected accounts; null for none. It is no secret. */
  googleClientId: v.nullable(ClientIdSchema),
} as const;

type Name = keyof typeof SettingsSchemas;
export type Settings = { readonly [Key in Name]: v.InferOutput<(typeof SettingsSchemas)[Key]> };

export const DEFAULT_SETTINGS: Settings = {
  mailTimes: { times: [...DEFAULT_MAIL_TIMES.times], days: [...DEFAULT_MAIL_TIMES.days] },
  hours: { ...DEFAULT_HOURS, days: [...DEFAULT_HOURS.days] },
  timeZone: null,
  rulesOff: [],
  panelOff: [],
  hourlyRate: null,
  noMeetingDays: [],
  colleagues: {},
  focus: { ...DEFAULT_WISHES, days: [...DEFAULT_WISHES.days] },
  autoresponder: DEFAULT_AWAY,
  digest: false,
  urgent: DEFAULT_URGENT,
  googleClientId: null,
};

/** Each setting has its own key, so that two pages changing different ones at once lose nothing. */
const keyOf = (name: Name): string => `settings.${name}`;
const isName = (name: string): name is Name => Object.hasOwn(SettingsSchemas, name);
const NAMES: readonly Name[] = Object.keys(SettingsSchemas).filter(isName);
const KEYS = NAMES.map(keyOf);

/** Settings from whatever was stored: a value that makes no sense counts as never set, and leaves the others alone. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const settingOf = <Key extends Name>(name: Key, schema: v.GenericSchema<unknown, Settings[Key]>): Settings[Key] => {
    const parsed = v.safeParse(schema, stored[keyOf(name)]);
    return parsed.success ? parsed.output : DEFAULT_SETTINGS[name];
  };
  return {
    mailTimes: settingOf('mailTimes', SettingsSchemas.mailTimes),
    hours: settingOf('hours', SettingsSchemas.hours),
    timeZone: settingOf('timeZone', SettingsSchemas.timeZone),
    rulesOff: settingOf('rulesOff', SettingsSchemas.rulesOff),
    panelOff: settingOf('panelOff', SettingsSchemas.panelOff),
    hourlyRate: settingOf('hourlyRate', SettingsSchemas.hourlyRate),
    noMeetingDays: settingOf('noMeetingDays', SettingsSchemas.noMeetingDays),
    colleagues: settingOf('colleagues', SettingsSchemas.colleagues),
    focus: settingOf('focus', SettingsSchemas.focus),
    autoresponder: settingOf('autoresponder', SettingsSchemas.autoresponder),
    digest: settingOf('digest', SettingsSchemas.digest),
    urgent: settingOf('urgent', SettingsSchemas.urgent),
    googleClientId: settingOf('googleClientId', SettingsSchemas.googleClientId),
  };
}

/** The settings in force; the defaults where the browser's storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.local.get(KEYS));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** When each was last changed stands beside it, so that a backup never overwrites a newer one. */
const timeKeyOf = (name: Name): string => `settings-changed.${name}`;

/**
 * Keeps the given settings, changed at `now` (epoch milliseconds); false when they make no sense or could not be kept, and
 * then nothing has changed.
 */
export async function changeSettings(changes: Partial<Settings>, now = Date.now()): Promise<boolean> {
  const parsed = v.safeParse(v.partial(v.strictObject(SettingsSchemas)), changes);
  if (!parsed.success) return false;
  const entries = NAMES.flatMap((name) =>
    name in parsed.output
      ? [
          [keyOf(name), parsed.output[name]],
          [timeKeyOf(name), now],
        ]
      : [],
  );
  try {
    await browser.storage.local.set(Object.fromEntries(entries));
    return true;
  } catch {
    return false;
  }
}

let turns: Promise<unknown> = Promise.resolve();

/** What is to be changed, made from what is set when its turn comes. */
export type SettingsChange = (settings: Settings) => Partial<Settings>;

/**
 * A change that builds on what is set, one after the other, so that two quick ones to the same list are both kept. False
 * when it could not be kept, and then nothing has changed.
 */
export function changeSettingsFrom(change: SettingsChange): Promise<boolean> {
  // Not `readSettings`: where a list cannot be read, it must not be written anew from nothing.
  const turn = async () => changeSettings(change(parseSettings(await browser.storage.local.get(KEYS))));
  const next = turns.then(turn).catch(() => false);
  turns = next;
  return next;
}

/** A rule or a guideline that speaks, or is silent. */
export function withRule(rule: string, isOn: boolean): SettingsChange {
  return ({ rulesOff }) => {
    const others = rulesOff.filter((one) => one !== rule);
    return { rulesOff: isOn ? others : [...others, rule] };
  };
}

/** When somebody works; null where that is not known any more. */
export function withColleague(email: string, colleague: Colleague | null): SettingsChange {
  return ({ colleagues }) => {
    const { [email.toLowerCase()]: _before, ...others } = colleagues;
    if (colleague === null) return { colleagues: others };
    const { timeZone, hours } = colleague;
    const kept = { timeZone, hours: { ...hours, days: [...hours.days] } };
    return { colleagues: { ...others, [email.toLowerCase()]: kept } };
  };
}

/** Lets a rule or a guideline speak, or silences it. The background alone calls it. */
export function turnRule(rule: string, isOn: boolean): Promise<boolean> {
  return changeSettingsFrom(withRule(rule, isOn));
}

/** Remembers when somebody works; null forgets it. The background alone calls it. */
export function setColleague(email: string, colleague: Colleague | null): Promise<boolean> {
  return changeSettingsFrom(withColleague(email, colleague));
}

/** Settings that somebody has set, each with the time of its last change (0 where it is not known). */
export const KeptSettingsSchema = v.record(
  v.string(),
  v.object({ value: v.unknown(), changedAt: v.pipe(v.number(), v.finite()) }),
);
export type KeptSettings = Readonly<Record<string, { readonly value: unknown; readonly changedAt: number }>>;

/** Those of some kept settings that this version knows and can read. */
export function readableSettings(kept: KeptSettings): KeptSettings {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const one = kept[name];
      const parsed = one === undefined ? null : v.safeParse<v.GenericSchema>(SettingsSchemas[name], one.value);
      return one !== undefined && parsed?.success ? [[name, { ...one, value: parsed.output }]] : [];
    }),
  );
}

/** What somebody has set, for a backup. Throws what the browser's storage throws. */
export async function keptSettings(): Promise<KeptSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get([...KEYS, ...NAMES.map(timeKeyOf)]);
  const all = NAMES.filter((name) => keyOf(name) in stored).map((name) => {
    const at = stored[timeKeyOf(name)];
    return [name, { value: stored[keyOf(name)], changedAt: typeof at === 'number' ? at : 0 }];
  });
  return readableSettings(Object.fromEntries(all));
}

/** Keeps those settings of a backup with their own times. The caller has seen that they are readable and newer. */
export async function putSettings(kept: KeptSettings): Promise<void> {
  const readable = Object.entries(readableSettings(kept)).filter(([name]) => isName(name));
  const entries = readable.flatMap(([name, { value, changedAt }]) =>
    isName(name)
      ? [
          [keyOf(name), value],
          [timeKeyOf(name), changedAt],
        ]
      : [],
  );
  await browser.storage.local.set(Object.fromEntries(entries));
}

/** Calls with all settings, now and after each change anywhere, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const settings = await readSettings();
    if (!signal.aborted) listener(settings);
  };
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && KEYS.some((key) => key in changes)) void tell();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(onChanged);
    } catch {
      // The extension itself is gone, and its listeners with it.
    }
  });
  void tell();
}

/** The zone that a person lives in: the one they set, or the browser's. */
export function zoneOf(settings: Settings): string {
  return settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
