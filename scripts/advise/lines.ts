import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, without their ends, as they come in. Only `\n` and `\r\n` end one: other line separators may
 * stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  // A long line comes in many pieces, which are put together once.
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const parts = decoder.write(chunk).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield pieces.concat(part).join('').replace(/\r$/, '');
      pieces = [];
    }
    pieces.push(parts.at(-1) ?? '');
  }
  const rest = pieces.concat(decoder.end()).join('');
  if (rest !== '') yield rest;
}
