/**
 * Ids as Gmail makes them: 64 bits whose upper part is the time in milliseconds. The API writes them in hexadecimal (`16f438e906b36dac`),
 * the page in decimal (`thread-f:1654009536642772396`).
 */
export function serverId(milliseconds: number, serial: number): bigint {
  return (BigInt(milliseconds) << 20n) | BigInt(serial % 1_048_576);
}

export const legacyId = (id: bigint): string => id.toString(16).padStart(16, '0');

export const threadSync = (id: bigint): string => `thread-f:${id}`;
export const messageSync = (id: bigint): string => `msg-f:${id}`;

/** The decimal form of a hexadecimal id, as the unread feed's `<id>` shows it. */
export const decimalOf = (legacy: string): string => BigInt(`0x${legacy}`).toString();

const SHAPE = /^(?:thread|msg)-(?:f:\d{1,20}|a:r-?\d{1,20})$/;

/** Whether `text` is an id that a page may name. */
export const isSyncId = (text: string): boolean => SHAPE.test(text);
