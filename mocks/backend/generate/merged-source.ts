import { answerTimes } from '../rules/answer-times';
import type { TicketRecord, TicketSource } from '../store/ticket-record';

/** The tickets of several satkers in one list, newest first. Each conversation comes from the ticket's own source. */
export function mergedSource(main: TicketSource, others: readonly TicketSource[]): TicketSource {
  const sourceById = new Map<string, TicketSource>();
  for (const source of others) for (const { id } of source.records) sourceById.set(id, source);
  const sourceFor = ({ id }: TicketRecord): TicketSource => sourceById.get(id) ?? main;
  const records = [main, ...others].flatMap((source) => source.records);
  records.sort((a, b) => newestFirst(a.createdAt ?? '', b.createdAt ?? ''));
  return {
    records,
    conversationOf: (record) => sourceFor(record).conversationOf(record),
    timesOf: (record) => {
      const source = sourceFor(record);
      return source.timesOf?.(record) ?? answerTimes(record.status, source.conversationOf(record));
    },
    textsOf: (record) => {
      const source = sourceFor(record);
      return source.textsOf?.(record) ?? source.conversationOf(record).thread.map(({ text }) => text);
    },
  };
}

const newestFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);
