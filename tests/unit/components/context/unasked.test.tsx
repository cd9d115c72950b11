// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../../components/context/Panel.tsx';
import { adviseMessage } from '../../../../lib/advice/message.ts';
import { messageOf, type RawMail } from '../../../../lib/advice/raw-mail.ts';
import type { Situation } from '../../../../lib/context/hint.ts';
import { readAlong } from '../../../../lib/context/readings.ts';
import { readContext } from '../../../../lib/context/registry.ts';
import { createReader } from '../../../../lib/text/reader.ts';
import { personOf } from '../../../../scripts/advise/input.ts';

const FILE = path.join(import.meta.dirname, '../../../quality/hints.jsonl');
const ADA = personOf('Ada <ada@larch.example>');
const BO = personOf('Bo <bo@larch.example>');

interface Row {
  readonly id: string;
  readonly mail: RawMail;
  readonly situation: Situation;
}

/** Mails of a workplace, and one with more to say than is shown unasked. */
function rows(): readonly Row[] {
  const labelled = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => {
      const { id, subject, body, to, cc, attachments, sentAt, timeZone } = JSON.parse(line);
      const mail = { subject, body, to: to.map(personOf), cc: cc.map(personOf), attachments };
      return { id, mail, situation: { now: Date.parse(sentAt), timeZone, account: null } };
    });
  const body = `Hi all,\n\nplease review the attached deck and the price list.\n\nBy the way, could somebody book the room?`;
  const mail = { subject: 'Hi', body, to: [ADA, BO], cc: [], attachments: 0 };
  return [...labelled, { id: 'many', mail, situation: { now: 0, timeZone: 'UTC', account: null } }];
}

/** The rules of the hints that a panel shows as it opens, for a draft that was typed line by line. */
function shownIn({ mail, situation }: Row): readonly (string | null)[] {
  const message = messageOf(mail);
  const reader = createReader();
  reader.read(message.ownText.slice(0, message.ownText.length / 2));
  readAlong(message, reader);
  const nothing = () => undefined;
  const { container } = render(
    <Panel
      hints={readContext(message, situation, new Set())}
      text={message.ownText}
      leftOut={[]}
      expected={null}
      takesFocus={false}
      onFix={nothing}
      onDismiss={nothing}
      onRestore={nothing}
      onExpectedChange={nothing}
      onHighlight={nothing}
      onClose={nothing}
    />,
  );
  const shown = [...container.querySelectorAll('[data-hint]')].map((hint) => hint.getAttribute('data-hint'));
  cleanup();
  return shown;
}

describe('what the command for advice calls hints', () => {
  afterEach(cleanup);

  it('is what the panel shows unasked, in its order, on each labelled mail', () => {
    const all = rows();
    for (const row of all) {
      const { hints } = adviseMessage(messageOf(row.mail), row.situation);
      expect([row.id, ...shownIn(row)]).toEqual([row.id, ...hints.map(({ rule }) => rule)]);
    }
    expect(all.length).toBeGreaterThan(100);
  });

  it('is three of them where there are more', () => {
    const many = rows().at(-1);
    if (many === undefined) throw new Error('No mails.');
    expect(readContext(messageOf(many.mail), many.situation, new Set()).length).toBeGreaterThan(3);
    expect(adviseMessage(messageOf(many.mail), many.situation).hints).toHaveLength(3);
  });
});
