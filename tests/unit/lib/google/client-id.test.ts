import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  CLIENT_ID_WORDS,
  ClientIdSchema,
  clientIdProblem,
  tidyClientId,
} from '../../../../lib/google/auth/client-id.ts';
import { CLIENT } from './world.ts';

describe('a client id', () => {
  it.each([
    ['as Google shows it', CLIENT, null],
    ['with spaces around it', `  ${CLIENT}\n`, null],
    ['in quotes, as the file has it', `"${CLIENT}",`, null],
    ['as an address', `https://${CLIENT}/`, null],
    ['over two lines, as a mail has broken it', CLIENT.replace('-', '-\r\n  '), null],
    ['with what nobody sees around it', `\u200b\u2068${CLIENT}\u2069\ufeff`, null],
    ['that is nothing', '   ', 'empty'],
    ['that is the secret', 'GOCSPX-abcdefghijklmnopqrstuvwx', 'secret'],
    ['that is the whole file', `{"web":{"client_id":"${CLIENT}"}}`, 'json'],
    ['that is an API key', 'AIzaSyA-1234567890abcdefghijklmnopqrstu', 'key'],
    ['without its end', CLIENT.replace('.apps.googleusercontent.com', ''), 'cut-off'],
    ['with half of its end', CLIENT.replace('content.com', ''), 'cut-off'],
    ['that is an address of mail', 'mira@fernweg.example', 'other'],
    ['that is two', `${CLIENT} ${CLIENT}`, 'other'],
  ])('%s', (_name, text, problem) => {
    expect(clientIdProblem(text)).toBe(problem);
    expect(v.is(ClientIdSchema, tidyClientId(text))).toBe(problem === null);
  });

  it('that is none is answered by what to do', () => {
    for (const words of Object.values(CLIENT_ID_WORDS)) expect(words).toMatch(/client id|client_id/);
  });
});
