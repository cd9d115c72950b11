import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What to open, and under which address. */
export interface Options {
  readonly body: Buffer;
  readonly url: URL;
}

const USAGE =
  'Usage: npm run -s read-page -- FILE.html [--url https://mail.google.com/…|https://calendar.google.com/…]';
const HOSTS = new Set(['mail.google.com', 'calendar.google.com']);
const GMAIL = [
  /name="?subjectbox/,
  /name="?composeid/,
  /data-legacy-(?:thread|message)-id/,
  /\bgh="?tl/,
  /data-standalone-draft-id/,
  /\/\/mail\.google\.com\//,
  /class="M9/,
];
const CALENDAR = [
  /data-viewfamily/,
  /id="?x(?:TiIn|SaveBu|Desc|UserInfo|GstLst|DetDlg|StDaIn|CalSel)/,
  /data-chips-dialog/,
  /data-eventid/,
  /data-datekey/,
  /\/\/calendar\.google\.com\//,
  /jsname="/,
];

/** Something that the person who runs the command can mend; its message is one line. */
export class UsageError extends Error {}

/** Reads the command's arguments and the file. Throws a `UsageError` where something is missing or makes no sense. */
export function readOptions(args: readonly string[]): Options {
  let file: string | null = null;
  let address: string | null = null;
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--url') address = rest.shift() ?? '';
    else if (argument.startsWith('--url=')) address = argument.slice('--url='.length);
    else if (argument.startsWith('--')) throw new UsageError(`Unknown option ${argument}. ${USAGE}`);
    else if (file === null) file = argument;
    else throw new UsageError(`One file at a time. ${USAGE}`);
  }
  if (file === null) throw new UsageError(USAGE);
  const body = readPageFile(file);
  return { body, url: address === null ? guessUrl(body.toString('utf8')) : parseUrl(address) };
}

/** npm runs a script in the project's folder; the file is meant from where the person stood. */
function whereItStands(file: string): string {
  const fromThere = path.resolve(process.env.INIT_CWD ?? '', file);
  return existsSync(file) || !existsSync(fromThere) ? file : fromThere;
}

function readPageFile(name: string): Buffer {
  const file = whereItStands(name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`There is no file ${file}.`);
  if (!found.isFile()) throw new UsageError(`${file} is no file.`);
  const body = readFileSync(file);
  if (/^(?:From|MIME-Version|Snapshot-Content-Location):/i.test(body.toString('latin1', 0, 200))) {
    throw new UsageError(`${file} is a web archive (MHTML): save the page as HTML instead.`);
  }
  return body;
}

function parseUrl(address: string): URL {
  if (!URL.canParse(address)) throw new UsageError(`--url needs a whole address, not "${address}". ${USAGE}`);
  const url = new URL(address);
  if (url.protocol !== 'https:' || !HOSTS.has(url.hostname)) {
    throw new UsageError(`--url needs an address of Gmail or Calendar, not "${address}". ${USAGE}`);
  }
  return url;
}

/** The address that a browser wrote into the file, otherwise the start page of the site that the page looks like. */
function guessUrl(html: string): URL {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html)?.[1];
  if (saved !== undefined && URL.canParse(saved) && HOSTS.has(new URL(saved).hostname)) return new URL(saved);
  const count = (marks: readonly RegExp[]) => marks.filter((mark) => mark.test(html)).length;
  return count(CALENDAR) > count(GMAIL)
    ? new URL('https://calendar.google.com/calendar/u/0/r')
    : new URL('https://mail.google.com/mail/u/0/');
}
