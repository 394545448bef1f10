import { effect, inject, linkedSignal, type Signal, untracked } from '@angular/core';
import { officeKey } from '../../domain/recap';
import type { Ticket } from '../../domain/ticket';
import type { TicketQuery } from '../../domain/ticket-query';
import { OfficerChoices } from '../../services/choices/officer-choices';
import type { FilterNames } from './query-words';

interface FilterNameInputs {
  readonly query: Signal<TicketQuery>;
  readonly tickets: Signal<readonly Ticket[]>;
  /** Whether an officer has an empty list. Its rows then name nothing, so the names are requested. */
  readonly unnamed: Signal<boolean>;
}

/**
 * Names of the office, the satker and the topic in the query, for chips and files: from the rows, else from the choices, else the
 * name that was known before. Needs an injection context.
 */
export function filterNames({ query, tickets, unnamed }: FilterNameInputs): Signal<FilterNames> {
  const choices = inject(OfficerChoices);
  const names = linkedSignal<TicketQuery, FilterNames>({
    source: query,
    computation: ({ office, satker, topic }, before) => {
      const offices = [...tickets().map((ticket) => ticket.office), ...choices.offices()];
      const satkers = [...tickets().flatMap((ticket) => ticket.satker ?? []), ...choices.satkers()];
      const same = { office: before?.source.office === office, satker: before?.source.satker === satker };
      const topics = tickets().flatMap((ticket) => ticket.topic ?? []);
      return {
        office:
          offices.find((one) => officeKey(one) === office)?.name || (same.office && before?.value.office) || undefined,
        satker: satkers.find(({ code }) => code === satker)?.name || (same.satker && before?.value.satker) || undefined,
        topic:
          topics.find(({ code }) => code === topic)?.name ||
          (before?.source.topic === topic && before?.value.topic) ||
          undefined,
      };
    },
  });
  effect(() => {
    const { office, satker } = query();
    if (!unnamed()) return;
    const known = untracked(names);
    if (office && !known.office) choices.loadOffices();
    if (satker && !known.satker) choices.searchSatkers(satker);
  });
  return names;
}
