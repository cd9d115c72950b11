import Dexie, { type Table } from 'dexie';
import type { AwayRow } from './away-rows.ts';
import type { BlockRow, FocusPlan } from './block-rows.ts';
import type { CollectingRow, ContributionRow } from './contribution-rows.ts';
import type { MailboxRow, MailRow } from './mail-rows.ts';
import type { AgendaRow, ChoiceRow, HandoffRow, MailCheckRow, ReplyRow, SendRow, StagedRow } from './rows.ts';
import type { UrgentRow } from './urgent-rows.ts';
import { declareVersions } from './versions.ts';

/**
 * The extension's own database. Only the background writes; popup and workspace read. When another page brings a newer
 * version, this connection makes way and opens again with its next query, so an update never waits for a forgotten tab.
 */
export class Store extends Dexie {
  readonly agendas: Table<AgendaRow, string>;
  readonly pendingReplies: Table<ReplyRow, string>;
  readonly handoffs: Table<HandoffRow, string>;
  readonly sends: Table<SendRow, string>;
  readonly jobs: Table<MailCheckRow, string>;
  readonly staged: Table<StagedRow, [string, number]>;
  readonly choices: Table<ChoiceRow, string>;
  readonly mailboxes: Table<MailboxRow, string>;
  readonly mails: Table<MailRow, [string, string]>;
  readonly away: Table<AwayRow, string>;
  readonly blocks: Table<BlockRow, [string, string]>;
  readonly focusPlans: Table<FocusPlan, string>;
  readonly urgent: Table<UrgentRow, string>;
  readonly contributions: Table<ContributionRow, [string, string]>;
  readonly collecting: Table<CollectingRow, string>;

  constructor(name = 'unhurried') {
    super(name);
    declareVersions(this);
    this.agendas = this.table('agendas');
    this.pendingReplies = this.table('pendingReplies');
    this.handoffs = this.table('handoffs');
    this.sends = this.table('sends');
    this.jobs = this.table('jobs');
    this.staged = this.table('staged');
    this.choices = this.table('choices');
    this.mailboxes = this.table('mailboxes');
    this.mails = this.table('mails');
    this.away = this.table('away');
    this.blocks = this.table('blocks');
    this.focusPlans = this.table('focusPlans');
    this.urgent = this.table('urgent');
    this.contributions = this.table('contributions');
    this.collecting = this.table('collecting');
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
    // A connection that does not make way at once only delays us: the browser opens ours when it has gone.
    this.on('blocked', () => false);
  }
}

let shared: Store | undefined;

/** This context's one connection, opened by its first query. */
export function openStore(): Store {
  shared ??= new Store();
  return shared;
}
