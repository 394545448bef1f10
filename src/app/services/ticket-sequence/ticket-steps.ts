import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import {
  adjacentId,
  type Direction,
  hasMore,
  placeIn,
  type TicketSequence,
  withPage,
} from '../../domain/ticket-sequence';

/** Next and previous ticket of the list from which one was opened. Provide it with the dialog. */
@Injectable()
export class TicketSteps {
  private readonly api = inject(TicketApi);
  private readonly sequence = signal<TicketSequence | null>(null);
  private readonly loading = signal(false);

  /** A page of the list is being loaded for the next step. */
  readonly busy = this.loading.asReadonly();
  readonly place = computed(() => {
    const sequence = this.sequence();
    return (id: string) => sequence && placeIn(sequence, id);
  });

  /** Begins with this sequence, unless the ticket is in the one that the user goes through. */
  begin(id: string, sequence: TicketSequence | null): void {
    if (!this.place()(id)) this.sequence.set(sequence);
  }

  /** Whether there is a ticket in this direction, as far as is known. */
  has(id: string, direction: Direction): boolean {
    const sequence = this.sequence();
    if (!sequence || !this.place()(id)) return false;
    return adjacentId(sequence, id, direction) !== null || hasMore(sequence, direction);
  }

  /**
   * The ticket in this direction; loads pages of the list as needed.
   *
   * @returns its id; null when there is none
   * @throws Failure when a page could not be loaded
   */
  async find(id: string, direction: Direction): Promise<string | null> {
    const begun = this.sequence();
    if (!begun) return null;
    const known = adjacentId(begun, id, direction);
    if (known !== null || !hasMore(begun, direction)) return known;
    this.loading.set(true);
    try {
      const extended = await this.extended(begun, direction);
      // Another list was begun meanwhile.
      if (this.sequence() !== begun) return null;
      this.sequence.set(extended);
      return adjacentId(extended, id, direction);
    } finally {
      this.loading.set(false);
    }
  }

  /** Tickets that have left the list since move later ones to earlier pages, and new ones move them to later pages. */
  private async extended(sequence: TicketSequence, direction: Direction): Promise<TicketSequence> {
    const known = new Set(sequence.ids);
    const load = async (page: number) => {
      const answer = await firstValueFrom(this.api.page({ ...sequence.query, page }));
      const ids = answer.items.map((ticket) => ticket.id);
      const pages = Math.ceil(answer.total / answer.pageSize);
      return { page: answer.page, ids, news: ids.filter((id) => !known.has(id)), pages };
    };
    if (direction === 'previous') {
      for (let page = sequence.first - 1; page >= 1; page--) {
        const { news } = await load(page);
        if (news.length) return withPage(sequence, direction, news, page);
      }
      return withPage(sequence, direction, [], 1);
    }
    let found: string[] = [];
    let pages = 0;
    for (let page = sequence.last; page >= 1; page--) {
      const loaded = await load(page);
      // A page beyond the end is answered by the last one (F45).
      page = Math.min(page, loaded.page);
      found = [...loaded.news, ...found];
      pages = loaded.pages;
      if (loaded.ids[0] !== undefined && known.has(loaded.ids[0])) break;
    }
    let page = sequence.last;
    while (!found.length && page < pages) found = (await load(++page)).news;
    return withPage(sequence, direction, found, page);
  }
}
