import { en, type Words } from './en.ts';

/** Every label of the page, in German. */
export const de: Words = { ...en };
