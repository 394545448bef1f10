import { seesTicket, waitsFor } from '../../../src/app/domain/access';
import { officeKey } from '../../../src/app/domain/recap';
import type { Office, Session } from '../../../src/app/domain/session';
import { openDue } from '../../../src/app/domain/ticket';
import type { SortColumn } from '../../../src/app/domain/ticket-query';
import type { UsualAnswer } from '../../../src/app/domain/usual-answer';
import type { OfficeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { isUnanswered } from '../rules/answer-times';
import { usualAnswerOf } from '../rules/usual-answer';
import type { TicketRecord } from './ticket-record';
import type { TicketStore } from './ticket-store';

type RankedColumn = Exclude<SortColumn, 'no'>;

const RANK_KEY: Record<RankedColumn, (record: TicketRecord) => string> = {
  name: (record) => record.asker.name.toLowerCase(),
  createdAt: (record) => record.createdAt ?? '',
  reference: (record) => record.reference,
  status: (record) => record.status + (record.feedbackGiven ? '1' : '0'),
  due: (record) => openDue(record)?.date ?? '',
};

/** Lists and ranks for pages, computed at first use and deleted when a ticket changes. */
export class TicketIndex {
  private revision = -1;
  private readonly visible = new Map<string, readonly TicketRecord[]>();
  private readonly waiting = new Map<string, number>();
  private readonly ranks = new Map<RankedColumn, ReadonlyMap<TicketRecord, number>>();
  private readonly usual = new Map<string, UsualAnswer | null>();
  private readonly texts = new WeakMap<TicketRecord, string>();

  constructor(private readonly store: TicketStore) {}

  /** All tickets that this user may see, newest first. */
  visibleTo(session: Session): readonly TicketRecord[] {
    return this.cached(this.visible, keyOf(session), () => this.store.records.filter((r) => seesTicket(r, session)));
  }

  waitingFor(session: Session): number {
    return this.cached(this.waiting, keyOf(session), () =>
      this.visibleTo(session).reduce((sum, record) => sum + (waitsFor(record, session) ? 1 : 0), 0),
    );
  }

  /** How long the office usually takes for its first answer to a destination. */
  usualAnswer(office: Office, destination: string, calendar: () => OfficeCalendar): UsualAnswer | null {
    const key = officeKey(office);
    return this.cached(this.usual, `${key} ${destination}`, () =>
      usualAnswerOf(
        this.store.records.filter((record) => record.destination === destination && officeKey(record.office) === key),
        (record) => this.store.timesOf(record),
        calendar(),
      ),
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

  /** Whether an officer has answered since the question. */
  answered(record: TicketRecord): boolean {
    return this.store.timesOf(record).firstAnswer !== null;
  }

  /** Whether the question still waits for its first answer. */
  unanswered(record: TicketRecord): boolean {
    return isUnanswered(record.status, this.store.timesOf(record));
  }

  private cached<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
    if (this.revision !== this.store.revision) {
      for (const stale of [this.visible, this.waiting, this.ranks, this.usual]) stale.clear();
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

const keyOf = ({ userId, satker }: Session): string => `${userId} ${satker?.code ?? ''}`;
