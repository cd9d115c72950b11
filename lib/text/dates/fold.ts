const MARKS = /\p{M}/gu;

/** A word as lexicons hold it: small letters without accents. */
export function folded(word: string): string {
  const small = word.toLowerCase();
  for (let index = 0; index < small.length; index += 1) {
    if (small.charCodeAt(index) > 127) return small.normalize('NFD').replace(MARKS, '');
  }
  return small;
}
