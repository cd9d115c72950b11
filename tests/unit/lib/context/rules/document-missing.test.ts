import { describe, expect, it } from 'vitest';
import { documentMissing } from '../../../../../lib/context/rules/document-missing.ts';
import { fires, message, situation } from '../samples.ts';

describe('document-missing', () => {
  it.each([
    'I have attached the report.',
    'Please find attached the contract.',
    'Could you look at the attached deck by Thursday?',
    'See attached.',
    'The slides are attached, all of them.',
    'Anbei die Unterlagen für das Treffen.',
    'The quote is attached below.',
    'I attached the report to the parents.',
    'The "new" report is attached.',
    'Das „neue“ Angebot liegt im Anhang.',
  ])('asks where it is: %j', (text) => {
    expect(fires(documentMissing, text)).toBe(true);
  });

  it.each([
    'Could you attach the report next time?',
    'The file that you attached is broken.',
    'There was nothing attached to your mail.',
    'I am quite attached to the old logo, and get attached easily.',
    'The report is on the shelf.',
    `The diff is attached below.\n\n${'It takes the old name out and puts the new one in, line by line. '.repeat(5)}`,
    'I have attached the debugger to the processes.',
    'A girl next to me said "we had a lovely day, here is the photo" and laughed.',
    'She wrote “the report is attached” and left.',
    '',
    '> I have attached the report.',
    'Thanks!\n\nOn Mon, 23 Nov 2026 at 10:00, Ada wrote:\nI have attached the report.',
  ])('is silent on %j', (text) => {
    expect(fires(documentMissing, text)).toBe(false);
  });

  it.each([
    [{ attachments: ['report.pdf'] }],
    [{ driveLinks: ['https://drive.google.com/file/d/1/view'] }],
    [{ links: ['https://docs.google.com/document/d/1/edit'] }],
    [{ links: ['https://files.example/report.pdf'] }],
  ])('is content with %j', (change) => {
    expect(fires(documentMissing, 'I have attached the report.', change)).toBe(false);
  });

  it('is not content with a link to any page', () => {
    expect(fires(documentMissing, 'I have attached the report.', { links: ['https://larch.example/'] })).toBe(true);
  });

  it('marks the words', () => {
    const text = 'Hi Ada,\n\nplease look at the attached deck.';
    const { span } = documentMissing.look(message(text), situation) ?? expect.fail('silent');
    expect(text.slice(span?.start, span?.end)).toContain('attached');
  });

  it.each([
    ['Please find the contract attached.', 'Here is the link: '],
    ['Anbei die Unterlagen für das Treffen.', 'Hier ist der Link: '],
  ])('offers a line for a link as well: %j', (text, line) => {
    const found = documentMissing.look(message(text), situation);
    expect(found?.fix).toMatchObject({ kind: 'focus', target: 'attach' });
    expect(found?.otherFix).toMatchObject({ kind: 'insert', label: 'Add a link', text: line, isBeginning: true });
    const begun = documentMissing.look(message(`${text}\n${line}`), situation);
    expect(begun?.otherFix).toBeNull();
    expect(
      fires(documentMissing, `${text}\n${line}https://drive.google.com/x`, {
        driveLinks: ['https://drive.google.com/x'],
      }),
    ).toBe(false);
  });
});
