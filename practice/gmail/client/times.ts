/** How the page writes moments, in the page's language and the browser's zone. */
export interface Times {
  /** In a list: the hour today, the day this year, else the date. */
  short(date: number): string;
  /** In a tooltip. */
  full(date: number): string;
  /** In a message's head. */
  inMessage(date: number): string;
}

export function timesIn(language: string): Times {
  const locale = language === 'en' ? 'en-US' : language;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const hour = format({ hour: 'numeric', minute: '2-digit' });
  const day = format({ month: 'short', day: 'numeric' });
  const date = format({ dateStyle: 'short' });
  const full = format({
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const message = format({ weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();
  return {
    short: (moment) => {
      const [then, today] = [new Date(moment), new Date()];
      if (sameDay(then, today)) return hour.format(then);
      return then.getFullYear() === today.getFullYear() ? day.format(then) : date.format(then);
    },
    full: (moment) => full.format(moment),
    inMessage: (moment) => message.format(moment),
  };
}
