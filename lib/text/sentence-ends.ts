const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Text whose letters all have a kind below, which is what most is made of. */
const IS_PLAIN = /^[\t\x20-\x7e]*$/;

const OTHER = 0;
const CLOSES = 1;
const SPACE = 2;
const GOES_ON = 3;
const ENDS = 4;
const CAPITAL = 5;
const SMALL = 6;
const DIGIT = 7;
/** What a letter is to the rules by which sentences end (Unicode annex 29, *sentence boundaries*), in ASCII. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const kinds = [/["'()[\]{}]/, /[\t ]/, /[,:;-]/, /[.?!]/, /[A-Z]/, /[a-z]/, /\d/];
  return kinds.findIndex((letters) => letters.test(String.fromCharCode(code))) + 1;
});
const FULL_STOP = 46;

const kindAt = (text: string, at: number): number => (at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : OTHER);
const isLetter = (kind: number): boolean => kind === CAPITAL || kind === SMALL;

/** Whether the next letter after a full stop is a small one, with nothing before it that ends a sentence: then none ended. */
function goesOnSmall(text: string, from: number): boolean {
  let at = from;
  let kind = kindAt(text, at);
  while (at < text.length && kind !== ENDS && !isLetter(kind)) {
    at += 1;
    kind = kindAt(text, at);
  }
  return kind === SMALL;
}

/** Where the first sentence ends that goes on at `from`, with the spaces after it, in plain text. */
function plainEnd(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    if (kindAt(text, at) !== ENDS) {
      at += 1;
      continue;
    }
    const isStop = text.charCodeAt(at) === FULL_STOP;
    const isWithin =
      isStop &&
      (kindAt(text, at + 1) === DIGIT ||
        (kindAt(text, at + 1) === CAPITAL && at > 0 && isLetter(kindAt(text, at - 1))));
    at += 1;
    if (isWithin) continue;
    while (kindAt(text, at) === CLOSES) at += 1;
    while (kindAt(text, at) === SPACE) at += 1;
    const next = kindAt(text, at);
    if (next !== GOES_ON && next !== ENDS && !(isStop && goesOnSmall(text, at))) return at;
  }
  return length;
}

/** Where sentences end in a text, as Unicode has it: in plain text told by the same rules, which is far quicker. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  if (IS_PLAIN.test(text)) {
    while ((ends.at(-1) ?? 0) < text.length) ends.push(plainEnd(text, ends.at(-1) ?? 0));
  } else {
    for (const { segment, index } of segmenter.segment(text)) ends.push(index + segment.length);
  }
  return ends;
}
