import { useEffect, useRef, useState } from 'preact/hooks';
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
  /** Takes the last declining of this one back. */
  readonly suggestAgain: (id: string) => Promise<Failure | null>;
}

interface Declined {
  readonly mail: Mails[number];
  /** Where it stood. */
  readonly at: number;
  /** What the background kept of it. */
  readonly replyId: string | null;
}

const idOf = ({ mail: { thread } }: Mails[number]): string => (thread.kind === 'api' ? thread.id : thread.token);

/** The mails before the person in Gmail that may want an answer, asked for once. */
export function useSuggestions(ask: Ask): LiveSuggestions {
  const [mails, setMails] = useState<Mails>([]);
  const declined = useRef(new Map<string, Declined>());
  useEffect(() => {
    void ask({ type: 'which-mail' }).then((result) => {
      if (result.ok) setMails(result.value.mails);
    });
  }, []);
  const without = (found: Mails[number]) => setMails((now) => now.filter((one) => one !== found));
  return {
    mails: mails.map((one) => {
      const { subject, from, asked } = one.mail;
      return { id: idOf(one), subject, from: namesOf([from]), asked, place: one.place };
    }),
    async owe(id) {
      const mail = mails.find((one) => idOf(one) === id);
      if (mail === undefined) return null;
      const result = await ask({ type: 'owe-reply', mail: mail.mail });
      if (!result.ok) return result.error;
      without(mail);
      return null;
    },
    async decline(id) {
      const at = mails.findIndex((one) => idOf(one) === id);
      const mail = mails[at];
      if (mail === undefined) return null;
      const result = await ask({ type: 'decline-mail', mail: mail.mail });
      if (!result.ok) return result.error;
      declined.current.set(id, { mail, at, replyId: result.value.replyId });
      without(mail);
      return null;
    },
    async suggestAgain(id) {
      const known = declined.current.get(id);
      if (known === undefined) return null;
      const { mail, at, replyId } = known;
      const result = replyId === null ? null : await ask({ type: 'undecline-mail', replyId });
      if (result?.ok === false) return result.error;
      declined.current.delete(id);
      setMails((now) => now.toSpliced(at, 0, mail));
      return null;
    },
  };
}
