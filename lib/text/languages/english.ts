import { ENGLISH } from './en/index.ts';
import { registerLanguage } from './registry.ts';

/** Brings all of English along: for whatever reads mail. */
registerLanguage(ENGLISH);
