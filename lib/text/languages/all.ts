import './english.ts';
import { GERMAN } from './de/index.ts';
import { SPANISH } from './es/index.ts';
import { FRENCH } from './fr/index.ts';
import { JAPANESE } from './ja/index.ts';
import { PORTUGUESE } from './pt/index.ts';
import { registerLanguage } from './registry.ts';

/** Brings every language along: for where nothing has to be loaded, such as Node. A page loads them one by one. */
for (const language of [GERMAN, FRENCH, SPANISH, PORTUGUESE, JAPANESE]) registerLanguage(language);
