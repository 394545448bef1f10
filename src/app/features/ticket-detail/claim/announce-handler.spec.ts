import { LiveAnnouncer } from '@angular/cdk/a11y';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aTicketDetail } from '../../../../testing/samples';
import { announceHandler } from './announce-handler';

describe('announceHandler', () => {
  it('announces who has the open ticket when that changes, and nothing for another ticket', () => {
    const { ticket, spoken } = setup();
    ticket.set(aTicketDetail({ id: 'a', handledBy: 'CSO 207' }));
    TestBed.tick();
    expect(spoken()).toEqual(['Ditangani CSO 207.']);
    ticket.set(aTicketDetail({ id: 'b', handledBy: 'CSO 182' }));
    TestBed.tick();
    expect(spoken()).toEqual(['Ditangani CSO 207.']);
  });

  it('says nothing where its caller has nothing to say', () => {
    const { ticket, spoken } = setup();
    ticket.set(aTicketDetail({ id: 'a', handledBy: 'CSO 1' }));
    TestBed.tick();
    expect(spoken()).toEqual([]);
  });
});

function setup() {
  const announce = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({
    providers: [{ provide: LiveAnnouncer, useValue: { announce, clear: () => undefined } }],
  });
  const ticket = signal(aTicketDetail({ id: 'a', handledBy: null }));
  TestBed.runInInjectionContext(() => {
    announceHandler(ticket, (handledBy) => (handledBy === 'CSO 1' ? '' : `Ditangani ${handledBy ?? 'siapa pun'}.`));
  });
  TestBed.tick();
  return { ticket, spoken: () => announce.calls.allArgs().map(([words]) => String(words)) };
}
