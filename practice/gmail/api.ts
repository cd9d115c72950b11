import * as v from 'valibot';
import { driveFiles } from '../data/drive.ts';
import { COLLEAGUES, OUTSIDERS } from '../data/people.ts';
import type { Preferences } from '../server/preferences.ts';
import type { SiteRequest, SiteResponse } from '../server/types.ts';
import type { Account } from './accounts.ts';
import { signatureNodes } from './body.ts';
import { isSyncId } from './ids.ts';
import { addressOf } from './seed.ts';
import { draftViewOf, listOf, threadViewOf } from './views.ts';
import type { BodyNode, ChangesView, ListName, StartView } from './wire.ts';

/** How long a page waits for news in one request, in milliseconds. */
const PATIENCE = 20_000;
const LISTS: readonly ListName[] = ['inbox', 'sent', 'drafts', 'scheduled', 'all', 'search'];

const Id = v.pipe(v.string(), v.check(isSyncId));
const AddressShape = v.object({ name: v.string(), email: v.string() });
const Node: v.GenericSchema<BodyNode> = v.union([
  v.string(),
  v.object({
    tag: v.string(),
    attrs: v.exactOptional(v.record(v.string(), v.string())),
    children: v.exactOptional(v.array(v.lazy(() => Node))),
  }),
]);
const DraftShape = v.object({
  sync: Id,
  thread: Id,
  source: v.nullable(Id),
  kind: v.picklist(['new', 'reply', 'reply-all', 'forward']),
  to: v.array(AddressShape),
  cc: v.array(AddressShape),
  bcc: v.array(AddressShape),
  subject: v.string(),
  body: v.array(Node),
  quote: v.nullable(v.array(Node)),
  attachments: v.array(v.object({ name: v.string(), size: v.number() })),
});
const SendShape = v.object({ draft: DraftShape, archive: v.boolean(), at: v.nullable(v.number()) });
const ThreadShape = v.object({
  thread: v.string(),
  do: v.picklist(['read', 'unread', 'archive', 'inbox', 'bin']),
});

export const json = (value: unknown, status = 200): SiteResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});
const NOT_THERE = json({ error: 'not there' }, 404);

function startOf(account: Account, accounts: readonly Account[], preferences: Preferences): StartView {
  const { variant, language, theme } = preferences;
  return {
    account: account.view,
    accounts: accounts.map((each) => each.view),
    variant,
    language,
    theme,
    contacts: [...COLLEAGUES, ...OUTSIDERS].map(addressOf),
    signature: signatureNodes(account.signature),
    driveFiles,
    version: account.mailbox.version,
  };
}

async function changes(account: Account, since: number): Promise<ChangesView> {
  const { mailbox } = account;
  if (mailbox.version <= since) await mailbox.nextChange(PATIENCE);
  return { version: mailbox.version, threads: mailbox.changedSince(since) };
}

/** Answers what the page asks about its account under `i/`. Null: nothing of that name. */
export async function answerApi(
  name: string,
  request: SiteRequest,
  context: {
    readonly account: Account;
    readonly accounts: readonly Account[];
    readonly preferences: Preferences;
    readonly now: () => number;
  },
): Promise<SiteResponse | null> {
  const { account, now } = context;
  const { mailbox, office } = account;
  const query = request.url.searchParams;
  const body = (): unknown => JSON.parse(request.body);
  switch (`${request.method} ${name}`) {
    case 'GET start':
      return json(startOf(account, context.accounts, context.preferences));
    case 'GET changes':
      return json(await changes(account, Number(query.get('since'))));
    case 'GET list': {
      const list = LISTS.find((name) => name === query.get('list'));
      return list ? json(listOf(mailbox, list, query.get('q') ?? '')) : NOT_THERE;
    }
    case 'GET thread': {
      const thread = mailbox.find(query.get('id') ?? '');
      return thread ? json(threadViewOf(thread, mailbox.draftsOf(thread))) : NOT_THERE;
    }
    case 'GET draft': {
      const draft = mailbox.drafts.get(query.get('id') ?? '');
      return draft ? json(draftViewOf(draft)) : NOT_THERE;
    }
    case 'POST draft':
      return json(draftViewOf(mailbox.keep(v.parse(DraftShape, body()), account.nextId(now()), now())));
    case 'POST discard':
      return json({ gone: mailbox.discard(v.parse(v.object({ id: Id }), body()).id) });
    case 'POST send': {
      const { draft, archive, at } = v.parse(SendShape, body());
      return json(office.send(mailbox.keep(draft, account.nextId(now()), now()), { archive, at }));
    }
    case 'POST undo': {
      const draft = office.undo(v.parse(v.object({ id: Id }), body()).id);
      return draft ? json(draftViewOf(draft)) : NOT_THERE;
    }
    case 'POST mark': {
      const asked = v.parse(ThreadShape, body());
      const thread = mailbox.find(asked.thread);
      if (!thread) return NOT_THERE;
      if (asked.do === 'read' || asked.do === 'unread') mailbox.read(thread, asked.do === 'unread');
      else mailbox.move(thread, asked.do);
      return json({});
    }
    default:
      return null;
  }
}
