import controls from './controls.css?inline';
import tokens from './tokens.css?inline';

/** What every one of our surfaces wears, before its own sheet. */
export const KIT_STYLES: readonly string[] = [tokens, controls];
