import { ENGLISH } from './en/index.ts';
import { registerLanguage } from './registry.ts';

/** Brings all of English along: for what reads mail where no script of a page brings it, such as the background. */
registerLanguage(ENGLISH);
