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

  it('keeps what it had when a search fails, and searches again', () => {
    const { choices, answers, search } = setup();
    search('balai');
    answers[0]?.next([BALAI]);
    search('rumah');
    answers[1]?.error(failureOf('server'));
    expect(choices.satkers()).toEqual([BALAI]);
    search('rumah sakit');
    answers[2]?.next([RUMAH]);
    expect(choices.satkers()).toEqual([RUMAH]);
  });

  it('asks for the officers when told to, and lives without them', () => {
    const { choices, officers } = setup();
    expect(choices.officers()).toEqual([]);
    choices.loadOfficers();
    officers.next(['CSO 182']);
    expect(choices.officers()).toEqual(['CSO 182']);
    officers.error(failureOf('server'));
    expect(choices.officers()).toEqual(['CSO 182']);
  });

  it('asks for the offices when told to, and lives without them', () => {
    const { choices, offices } = setup();
    expect(choices.offices()).toEqual([]);
    choices.loadOffices();
    offices.next([KPPN]);
    offices.error(failureOf('missing'));
    expect(choices.offices()).toEqual([KPPN]);
  });
});

function setup() {
  const asked: string[] = [];
  const answers: Subject<readonly Satker[]>[] = [];
  const officers = new Subject<readonly string[]>();
  const offices = new Subject<readonly Office[]>();
  const api: Pick<OfficerApi, 'satkers' | 'offices' | 'officers'> = {
    satkers: (text) => {
      const answer = new Subject<readonly Satker[]>();
      asked.push(text);
      answers.push(answer);
      return answer;
    },
    offices: () => offices,
    officers: () => officers,
  };
  TestBed.configureTestingModule({ providers: [OfficerChoices, { provide: OfficerApi, useValue: api }] });
  const choices = TestBed.inject(OfficerChoices);
  const search = (text: string): void => {
    choices.searchSatkers(text);
    jasmine.clock().tick(300);
  };
  return { asked, answers, offices, officers, choices, search };
}
