import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../../lib/context/asked-of.ts';
import { linkOutOfReach } from '../../../../../lib/context/rules/link-out-of-reach.ts';
import { ADA, BO, fires, MIA, message, situation } from '../samples.ts';

const INSIDE = { email: 'noa@quince.example', name: 'Noa' };
const DOC = 'https://docs.google.com/document/d/1abc/edit?usp=sharing';

describe('link-out-of-reach', () => {
  it.each([
    'See file:///home/mia/plan.pdf for the plan.',
    'It runs on http://localhost:3000/demo now.',
    'It runs on localhost:8080 now.',
    'Open http://127.0.0.1:5173/ to see it.',
    'The plan is at C:\\Users\\Mia\\plan.docx now.',
  ])('asks where to open what only the writer has, whoever reads it: %j', (text) => {
    expect(fires(linkOutOfReach, text, { to: [INSIDE] })).toBe(true);
  });

  it.each([
    'The steps are on http://wiki/deploy now.',
    'See https://intranet.quince.example/steps for it.',
    'See http://files.corp/plan and tell me.',
    'It is on http://192.168.1.20/plan now.',
    'It is on \\\\server\\plans\\q3.docx now.',
    `The draft: ${DOC}`,
  ])('asks whether people outside can come in: %j', (text) => {
    expect(fires(linkOutOfReach, text, { to: [ADA] })).toBe(true);
    expect(fires(linkOutOfReach, text, { to: [INSIDE], cc: [BO] })).toBe(true);
    expect(fires(linkOutOfReach, text, { to: [INSIDE] })).toBe(false);
  });

  it.each([
    'See https://www.example.com/plan for it.',
    'See https://wiki.example.org/page and tell me.',
    'Fill in https://docs.google.com/forms/d/e/1abc/viewform please.',
    'The ratio is 10:30 and the host was down.',
    'We should localhost this some day.',
    'Apache then grabs http://localhost:8080/site/ and passes it on.',
    'I used rpm file:///path-to-files/os and it worked.',
    '',
  ])('is silent on %j', (text) => {
    expect(fires(linkOutOfReach, text)).toBe(false);
  });

  it('sees what is behind a link’s words, and Drive chips', () => {
    expect(fires(linkOutOfReach, 'The draft is here.', { links: [DOC] })).toBe(true);
    expect(fires(linkOutOfReach, 'The draft is here.', { driveLinks: [DOC] })).toBe(true);
    expect(fires(linkOutOfReach, 'The demo is here.', { links: ['http://localhost:3000/'] })).toBe(true);
  });

  it('knows no house behind the address of a public provider, and none without an account', () => {
    const at = (account: string | null) =>
      linkOutOfReach.look(message(DOC, { to: [{ email: 'bo@gmail.com', name: null }] }), { ...situation, account });
    expect(at('mia@gmail.com')).not.toBeNull();
    expect(at(null)).toBeNull();
  });

  it('counts a part of the house as inside', () => {
    const to = [{ email: 'noa@berlin.quince.example', name: null }];
    expect(fires(linkOutOfReach, DOC, { to })).toBe(false);
    expect(fires(linkOutOfReach, DOC, { to: [MIA] })).toBe(false);
  });

  it.each([
    `The draft is at ${DOC} and grows every day.`,
    `Der Entwurf liegt hier: ${DOC}. Ich freue mich auf deine Meinung.`,
    `Sehr geehrte Frau Weber, der Entwurf liegt unter ${DOC} für Sie bereit.`,
  ])('offers a line on what to do if it does not open, which asks nobody for anything: %j', (text) => {
    const fix = linkOutOfReach.look(message(text), situation)?.fix;
    const line = fix?.kind === 'insert' ? fix.text : '';
    expect(line).not.toBe('');
    expect(linkOutOfReach.look(message(`${text}\n\n${line}`), situation)?.fix).toBeNull();
    expect(askedOf(message(line), situation)).toBeNull();
  });
});
