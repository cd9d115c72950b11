/**
 * The class that a page of this variant uses for one of our names: short, meaningless, and another one in each
 * variant, like the generated classes of the real page. Only `.XuJrye` and `notranslate` are known names there.
 */
export function generatedClass(name: string, variant: string): string {
  let hash = 0x811c9dc5;
  for (const char of `${variant}:${name}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let made = letters[hash % 52] ?? 'a';
  for (let rest = Math.floor(hash / 52); made.length < 6; rest = Math.floor(rest / 36))
    made += (rest % 36).toString(36);
  return made;
}
