import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { KPPN } from '../../../testing/samples';
import { OfficerApi } from '../../api/officer-api';
import type { Office, Satker } from '../../domain/session';
import { OfficerChoices } from './officer-choices';

const BALAI: Satker = { code: '527010', name: 'BALAI CONTOH' };
const RUMAH: Satker = { code: '690120', name: 'RUMAH SAKIT CONTOH' };

describe('OfficerChoices', () => {
  beforeEach(() => jasmine.clock().install().mockDate());
  afterEach(() => jasmine.clock().uninstall());

  it('looks for what was typed in one go, once', () => {
    const { choices, asked } = setup();
    for (const text of ['b', 'ba', 'balai ', 'balai']) choices.searchSatkers(text);
    jasmine.clock().tick(300);
    choices.searchSatkers('balai');
    jasmine.clock().tick(300);
    expect(asked).toEqual(['balai']);
  });

  it('shows what the newer search found when the older answer comes last', () => {
    const { choices, answers, search } = setup();
    search('balai');
    search('rumah');
    answers[1]?.next([RUMAH]);
    answers[0]?.next([BALAI]);
    expect(choices.satkers()).toEqual([RUMAH]);
  });

  it('offers what it had for an earlier text when a search fails, and searches again', () => {
    const { choices, answers, search } = setup();
    search('balai');
    answers[0]?.next([BALAI]);
    search('rumah');
    answers[1]?.error(failureOf('server'));
    expect(choices.satkers()).toEqual([]);
    choices.searchSatkers('balai');
    expect(choices.satkers()).toEqual([BALAI]);
    search('rumah sakit');
    answers[2]?.next([RUMAH]);
    expect(choices.satkers()).toEqual([RUMAH]);
  });

  it('offers nothing that the text does not name while its search is under way', () => {
    const { choices, answers, search } = setup();
    search('');
    answers[0]?.next([BALAI, RUMAH]);
    search('6901');
    expect(choices.satkers()).toEqual([RUMAH]);
    search('Balai C');
    expect(choices.satkers()).toEqual([BALAI]);
    search('tidak ada');
    expect(choices.satkers()).toEqual([]);
    answers.at(-1)?.next([RUMAH]);
    expect(choices.satkers()).toEqual([RUMAH]);
  });

  for (const list of ['officers', 'offices'] as const) {
    it(`says why there are no ${list}, and asks again`, () => {
      const { choices, lists } = setup();
      const load = () => (list === 'officers' ? choices.loadOfficers() : choices.loadOffices());
      const problem = list === 'officers' ? choices.officersProblem : choices.officesProblem;
      expect([choices[list](), problem()]).toEqual([[], null]);
      load();
      lists[list].at(-1)?.error(failureOf('server', { status: 503 }));
      expect([choices[list](), problem()]).toEqual([[], 'failed']);
      load();
      answer(lists[list], []);
      expect(problem()).toBe('empty');
      load();
      answer(lists[list], [KPPN]);
      expect([choices[list](), problem()]).toEqual([[KPPN], null] as never);
      expect(lists[list].length).toBe(3);
    });
  }

  it('keeps the offices that it had when they cannot be loaded again', () => {
    const { choices, lists } = setup();
    choices.loadOffices();
    answer(lists.offices, []);
    choices.loadOffices();
    answer(lists.offices, [KPPN]);
    choices.loadOffices();
    expect([choices.offices(), choices.officesProblem()]).toEqual([[KPPN], null] as never);
  });

  it('says that a search has failed, and searches for the same again', () => {
    const { choices, answers, asked, search } = setup();
    search('balai');
    answers[0]?.error(failureOf('server'));
    expect(choices.satkersProblem()).toBe('failed');
    search('balai');
    answers[1]?.next([BALAI]);
    expect([asked, choices.satkers(), choices.satkersProblem()]).toEqual([['balai', 'balai'], [BALAI], null] as never);
  });

  it('finds the satker that a text means', () => {
    const { choices, answers, asked } = setup();
    const found: (Satker | null)[] = [];
    choices.findSatker(' 999999 apa saja').subscribe((satker) => found.push(satker));
    choices.findSatker(' balai ').subscribe((satker) => found.push(satker));
    answers[0]?.next([]);
    answers[1]?.next([BALAI]);
    expect(asked).toEqual(['999999', 'balai']);
    expect(found).toEqual([null, BALAI]);
  });
});

function setup() {
  const asked: string[] = [];
  const answers: Subject<readonly Satker[]>[] = [];
  const lists = { officers: [] as Subject<readonly string[]>[], offices: [] as Subject<readonly Office[]>[] };
  const api: Pick<OfficerApi, 'satkers' | 'offices' | 'officers'> = {
    satkers: (text) => {
      const answer = new Subject<readonly Satker[]>();
      asked.push(text);
      answers.push(answer);
      return answer;
    },
    offices: () => added(lists.offices),
    officers: () => added(lists.officers),
  };
  TestBed.configureTestingModule({ providers: [OfficerChoices, { provide: OfficerApi, useValue: api }] });
  const choices = TestBed.inject(OfficerChoices);
  const search = (text: string): void => {
    choices.searchSatkers(text);
    jasmine.clock().tick(300);
  };
  return { asked, answers, lists, choices, search };
}

function added<T>(to: Subject<T>[]): Subject<T> {
  const subject = new Subject<T>();
  to.push(subject);
  return subject;
}

/** Answers with offices, also where aliases are expected: the lists are stored as received. */
function answer(requests: readonly unknown[], items: readonly Office[]): void {
  (requests.at(-1) as Subject<readonly Office[]> | undefined)?.next(items);
}
