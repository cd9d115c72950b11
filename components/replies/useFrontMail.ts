import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import type { Failure, OpenMail } from '../../lib/messages.ts';
import type { FrontMail } from './Front.tsx';
import { namesOf } from './names.ts';

/** The mail that is open in Gmail, asked for once; null where there is none, or it is owed already. */
export function useFrontMail(ask: Ask): { front: FrontMail | null; owe: () => Promise<Failure | null> } {
  const [mail, setMail] = useState<OpenMail | null>(null);
  useEffect(() => {
    void ask({ type: 'which-mail' }).then((result) => {
      if (result.ok && result.value !== null && !result.value.isOwed) setMail(result.value.mail);
    });
  }, []);
  return {
    front: mail === null ? null : { subject: mail.subject, from: namesOf([mail.from]) },
    owe: async () => {
      if (mail === null) return null;
      const result = await ask({ type: 'owe-reply', mail });
      if (!result.ok) return result.error;
      setMail(null);
      return null;
    },
  };
}
