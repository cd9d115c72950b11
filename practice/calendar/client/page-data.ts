import type { Language, Variant } from '../../server/types.ts';

interface PageData {
  readonly variant: Variant;
  readonly language: Language;
}

const given: PageData = JSON.parse(document.getElementById('WIZ_global_data')?.textContent ?? '{}');

/** As which year's page this one is drawn. */
export const VARIANT: Variant = given.variant ?? '2026';
export const LANGUAGE: Language = given.language ?? 'en';
export const IS_OLD: boolean = VARIANT === '2020';
