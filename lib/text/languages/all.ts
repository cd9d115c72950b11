import { GERMAN } from './de/index.ts';
import { FRENCH } from './fr/index.ts';
import { registerLanguage } from './registry.ts';

/** Brings every language along: for where nothing has to be loaded, such as Node. A page loads them one by one. */
for (const language of [GERMAN, FRENCH]) registerLanguage(language);
