import { describe, expect, it } from 'vitest';
import { readPrefill } from '../../../../practice/calendar/model/prefill.ts';
import { plainText } from '../../../../practice/calendar/model/rich-text.ts';

const read = (query: string) => readPrefill(new URLSearchParams(query), 'Europe/Berlin');

describe('an address that asks for an event', () => {
  it.each([
    ['dates=20261201T090000Z/20261201T103000Z', '2026-12-01T10:00', '2026-12-01T11:30', false],
    ['dates=20261201T090000/20261201T103000', '2026-12-01T09:00', '2026-12-01T10:30', false],
    ['dates=20261201T090000Z/20261201T103000Z&ctz=America/New_York', '2026-12-01T04:00', '2026-12-01T05:30', false],
    ['dates=20261201/20261203', '2026-12-01T00:00', '2026-12-03T00:00', true],
    ['dates=20261201', '2026-12-01T00:00', '2026-12-02T00:00', true],
    ['dates=20261201T090000/20261201T080000', '2026-12-01T09:00', '2026-12-01T10:00', false],
  ])('%s', (query, start, end, allDay) => {
    expect(read(query)).toMatchObject({ start, end, allDay });
  });

  it('names guests in one list or in several parameters', () => {
    const { guests } = read('add=Dana@fernweg.example,tom@fernweg.example&add=no-address&add=ren@fernweg.example');
    expect(guests?.map(({ email }) => email)).toEqual([
      'dana@fernweg.example',
      'tom@fernweg.example',
      'ren@fernweg.example',
    ]);
  });

  it('says nothing of what it does not name', () => {
    expect(read('dates=rubbish&ctz=Nowhere/Else&recur=weekly')).toEqual({});
  });

  it('takes the rest', () => {
    expect(read('text=Plan&location=Room%201&recur=RRULE:FREQ=DAILY&crm=AVAILABLE&vcon=meet')).toEqual({
      title: 'Plan',
      location: 'Room 1',
      recurrence: 'RRULE:FREQ=DAILY',
      busy: false,
      conference: 'new',
    });
  });

  it('keeps the little markup that a description knows, and shows the rest as words', () => {
    const { description = [] } = read(
      `details=${encodeURIComponent('<b>Why</b>\n<ul><li>one</li><li>two</li></ul><script>x</script>')}`,
    );
    expect(plainText(description)).toBe('Why\none\ntwo\n<script>x</script>');
    expect(JSON.stringify(description)).toContain('"tag":"b"');
    expect(JSON.stringify(description)).not.toContain('"tag":"script"');
  });
});
