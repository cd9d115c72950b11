import { describe, expect, it } from 'vitest';
import { calendarMethods } from '../../../../practice/google/contract/calendar.ts';
import { gmailMethods } from '../../../../practice/google/contract/gmail.ts';
import { type Method, scopeName } from '../../../../practice/google/contract/method.ts';
import { describedMethod, differences, hasDescriptions, queryDifferences, readDescription } from './description.ts';

/** Came to Google's API after the description that is at hand. */
const NEWER = new Set(['calendar.calendars.get: answer.workingHours: Google knows of no such thing']);

const methods: readonly Method[] = [...Object.values(gmailMethods), ...Object.values(calendarMethods)];

describe('the methods of the practice APIs', () => {
  it('have the prices that Google publishes', () => {
    expect(
      Object.fromEntries(Object.values(gmailMethods).map(({ id, units }) => [id.replace('gmail.users.', ''), units])),
    ).toEqual({
      getProfile: 1,
      'history.list': 2,
      'messages.list': 5,
      'messages.get': 20,
      'threads.list': 10,
      'threads.get': 40,
      'settings.getVacation': 1,
      'settings.updateVacation': 5,
    });
  });

  it('are told apart by their paths', () => {
    const places = methods.map(({ http, path }) => `${http} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(places).size).toBe(methods.length);
  });
});

// Skipped, and shown as such, where Google's own descriptions don't stand beside the project.
describe.skipIf(!hasDescriptions())('against Google’s own descriptions of its APIs', () => {
  it.each(methods.map((method) => [method.id, method] as const))('%s is the same call', (id, method) => {
    const description = readDescription(method.api);
    const theirs = describedMethod(description, id);
    expect(theirs?.httpMethod).toBe(method.http);
    expect(`/${description.servicePath}${theirs?.path}`).toBe(method.path);
    expect(method.scopes.map(scopeName).sort()).toEqual(theirs?.scopes.toSorted());
  });

  it.each(methods.map((method) => [method.id, method] as const))('%s takes and answers nothing else', (id, method) => {
    const description = readDescription(method.api);
    const theirs = describedMethod(description, id);
    if (!theirs) throw new Error(`Google has no ${id}`);
    expect(method.body !== null, 'takes a body').toBe(theirs.request !== undefined);
    expect(method.answer !== null, 'answers something').toBe(theirs.response !== undefined);
    const problems = [
      ...queryDifferences(method, theirs, description),
      ...(method.body ? differences(method.body, theirs.request, description, 'body') : []),
      ...(method.answer ? differences(method.answer, theirs.response, description, 'answer') : []),
    ];
    expect(problems.filter((problem) => !NEWER.has(`${id}: ${problem}`))).toEqual([]);
  });

  it('takes batches where Google does', () => {
    // Gmail's description names the common address; its guide, and the API, use one with the API's name behind it.
    expect(readDescription('gmail').batchPath).toBe('batch');
  });
});
