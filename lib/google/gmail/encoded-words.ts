/** A word of another script as RFC 2047 writes it into a head: charset, how, and what. */
const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([!->@-~]{0,2000})\?=/gi;
/** Space between two such words belongs to neither. */
const BETWEEN = /(\?=)[ \t\r\n]{1,20}(?==\?[\w.:*-]{1,60}\?[bq]\?)/gi;

function bytesOf(how: string, what: string): Uint8Array | null {
  if (how.toLowerCase() === 'b') {
    try {
      return Uint8Array.from(atob(what), (sign) => sign.charCodeAt(0));
    } catch {
      return null;
    }
  }
  const bytes: number[] = [];
  for (let at = 0; at < what.length; at += 1) {
    const sign = what.charAt(at);
    const hex = sign === '=' ? /^[\da-f]{2}$/i.exec(what.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(sign === '_' ? 0x20 : sign.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

/** A head's text with encoded words read; one in an unknown charset, or not well formed, stays as it stands. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  return text.replace(BETWEEN, '$1').replace(WORD, (whole, charset: string, how: string, what: string) => {
    const bytes = bytesOf(how, what);
    if (bytes === null) return whole;
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      return whole;
    }
  });
}
