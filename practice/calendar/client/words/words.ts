import { LANGUAGE } from '../page-data.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';

/** The labels of the page's language. */
export const words: Words = LANGUAGE === 'de' ? de : en;
