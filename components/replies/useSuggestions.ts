import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import type { Answers, Failure } from '../../lib/messages.ts';
import { namesOf } from './names.ts';
import type { Suggestion } from './Suggestions.tsx';

type Mails = Answers['which-mail']['mails'];

export interface LiveSuggestions {
  readonly mails: readonly Suggestion[];
  /** Null when it went well. */
  readonly owe: (id: string) => Promise<Failure | null>;
  readonly decline: (id: string) => Promise<Failure | null>;
}

const idOf = ({ mail: { thread } }: Mails[number]): string => (thread.kind === 'api' ? thread.id : thread.token);

/** The mails before the person in Gmail that may want an answer, asked for once. */
export function useSuggestions(ask: Ask): LiveSuggestions {
  const [mails, setMails] = useState<Mails>([]);
  useEffect(() => {
    void ask({ type: 'which-mail' }).then((result) => {
      if (result.ok) setMails(result.value.mails);
    });
  }, []);
  const settle = (type: 'owe-reply' | 'decline-mail') => async (id: string) => {
    const found = mails.find((one) => idOf(one) === id);
    if (found === undefined) return null;
    const result = await ask({ type, mail: found.mail });
    if (!result.ok) return result.error;
    setMails((now) => now.filter((one) => one !== found));
    return null;
  };
  return {
    mails: mails.map((one) => {
      const { subject, from, asked } = one.mail;
      return { id: idOf(one), subject, from: namesOf([from]), asked, place: one.place };
    }),
    owe: settle('owe-reply'),
    decline: settle('decline-mail'),
  };
}
