import { answerTimes } from '../rules/answer-times';
import type { TicketRecord, TicketSource } from '../store/ticket-record';

/** The tickets of several satkers in one list, newest first. Each conversation comes from the ticket's own source. */
export function mergedSource(main: TicketSource, others: readonly TicketSource[]): TicketSource {
  const homes = new Map<string, TicketSource>();
  for (const source of others) for (const { id } of source.records) homes.set(id, source);
  const homeOf = ({ id }: TicketRecord): TicketSource => homes.get(id) ?? main;
  const records = [main, ...others].flatMap((source) => source.records);
  records.sort((a, b) => newestFirst(a.createdAt ?? '', b.createdAt ?? ''));
  return {
    records,
    talkOf: (record) => homeOf(record).talkOf(record),
    timesOf: (record) => {
      const home = homeOf(record);
      return home.timesOf?.(record) ?? answerTimes(record.status, home.talkOf(record));
    },
    textsOf: (record) => {
      const home = homeOf(record);
      return home.textsOf?.(record) ?? home.talkOf(record).thread.map(({ text }) => text);
    },
  };
}

const newestFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);
