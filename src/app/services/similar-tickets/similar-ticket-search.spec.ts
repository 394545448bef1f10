import { TestBed } from '@angular/core/testing';
import { type Observable, Subject } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aTicket } from '../../../testing/samples';
import { TicketApi } from '../../api/ticket-api';
import type { TicketPage } from '../../domain/ticket-page';
import { SimilarTicketSearch } from './similar-ticket-search';

describe('SimilarTicketSearch', () => {
  beforeEach(() => jasmine.clock().install().mockDate());
  afterEach(() => jasmine.clock().uninstall());

  it('searches once the typing pauses, by the longest word, among the newest tickets', () => {
    const { search, asked, pause } = setup();
    for (const subject of ['Retur S', 'Retur SP', 'Retur SP2D']) search.look(subject);
    expect(asked).toEqual([]);
    pause();
    search.look('Retur SP2D');
    pause();
    expect(asked).toEqual([['retur', 50]]);
  });

  it('asks nothing for fewer than two words, and shows nothing then', () => {
    const { search, asked, pause, answer } = setup();
    search.look('Retur SP2D');
    pause();
    answer('Retur SP2D bank');
    expect(search.found().length).toBe(1);
    search.look('Retur');
    pause();
    expect([asked.length, search.found()]).toEqual([1, []] as never);
  });

  it('shows nothing after a failure, and searches for the next subject', () => {
    const { search, answers, pause, answer } = setup();
    search.look('Retur SP2D');
    pause();
    answers.at(-1)?.error(failureOf('server'));
    expect(search.found()).toEqual([]);
    search.look('Retur SP2D bank');
    pause();
    answer('SP2D retur');
    expect(search.found().map(({ subject }) => subject)).toEqual(['SP2D retur']);
  });
});

function setup() {
  const asked: [string, number | undefined][] = [];
  const answers: Subject<TicketPage>[] = [];
  const api = {
    page: ({ search }, { size } = {}): Observable<TicketPage> => {
      asked.push([search, size]);
      const answer = new Subject<TicketPage>();
      answers.push(answer);
      return answer;
    },
  } satisfies Pick<TicketApi, 'page'>;
  TestBed.configureTestingModule({ providers: [SimilarTicketSearch, { provide: TicketApi, useValue: api }] });
  return {
    search: TestBed.inject(SimilarTicketSearch),
    asked,
    answers,
    pause: () => jasmine.clock().tick(600),
    answer: (subject: string) => answers.at(-1)?.next({ items: [aTicket({ subject })] } as unknown as TicketPage),
  };
}
