/** The sections of the settings, in their order; each has its own address. */
export const SECTIONS = [
  'mail-times',
  'working-hours',
  'time-zone',
  'cost',
  'sites',
  'colleagues',
  'hints',
  'advice',
] as const;

export type SettingsSection = (typeof SECTIONS)[number];

/** The section of that name; undefined where none is called so. */
export const sectionNamed = (name: string): SettingsSection | undefined => SECTIONS.find((section) => section === name);

/** The section's element; null while it is not there. */
export const sectionIn = (root: ParentNode | null, section: SettingsSection): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-section="${section}"]`) ?? null;
