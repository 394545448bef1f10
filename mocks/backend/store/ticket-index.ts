import { seesTicket, waitsFor } from '../../../src/app/domain/access';
import type { Session } from '../../../src/app/domain/session';
import type { SortColumn } from '../../../src/app/domain/ticket-query';
import type { TicketRecord } from './ticket-record';
import type { TicketStore } from './ticket-store';

type RankedColumn = Exclude<SortColumn, 'no'>;

const RANK_KEY: Record<RankedColumn, (record: TicketRecord) => string> = {
  name: (record) => record.asker.name.toLowerCase(),
  createdAt: (record) => record.createdAt ?? '',
  reference: (record) => record.reference,
  status: (record) => record.status + (record.feedbackGiven ? '1' : '0'),
};

/** Lists and ranks for pages, computed at first use and deleted when a ticket changes. */
export class TicketIndex {
  private revision = -1;
  private readonly visible = new Map<string, readonly TicketRecord[]>();
  private readonly waiting = new Map<string, number>();
  private readonly ranks = new Map<RankedColumn, ReadonlyMap<TicketRecord, number>>();
  private readonly texts = new WeakMap<TicketRecord, string>();

  constructor(private readonly store: TicketStore) {}

  /** All tickets that this user may see, newest first. */
  visibleTo(session: Session): readonly TicketRecord[] {
    return this.cached(this.visible, session.userId, () => this.store.records.filter((r) => seesTicket(r, session)));
  }

  waitingFor(session: Session): number {
    return this.cached(this.waiting, session.userId, () =>
      this.visibleTo(session).reduce((sum, record) => sum + (waitsFor(record, session) ? 1 : 0), 0),
    );
  }

  /** Equal values have equal ranks, so that the previous order decides between them. */
  rank(column: RankedColumn): ReadonlyMap<TicketRecord, number> {
    return this.cached(this.ranks, column, () => {
      const keyed = this.store.records.map((record) => ({ record, key: RANK_KEY[column](record) }));
      keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      const ranks = new Map<TicketRecord, number>();
      let rank = 0;
      keyed.forEach(({ record, key }, i) => {
        if (key !== keyed[i - 1]?.key) rank = i;
        ranks.set(record, rank);
      });
      return ranks;
    });
  }

  /** The text that a search reads, in lower case. */
  textOf(record: TicketRecord): string {
    let text = this.texts.get(record);
    if (text === undefined) {
      const { asker, reference, haiDjpbNumber, subject } = record;
      const said = this.store.textsOf(record);
      text = [reference, haiDjpbNumber ?? '', subject, asker.name, asker.email, ...said].join('\n').toLowerCase();
      this.texts.set(record, text);
    }
    return text;
  }

  private cached<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
    if (this.revision !== this.store.revision) {
      for (const stale of [this.visible, this.waiting, this.ranks]) stale.clear();
      this.revision = this.store.revision;
    }
    let value = memory.get(key);
    if (value === undefined) {
      value = make();
      memory.set(key, value);
    }
    return value;
  }
}
