import { TestBed } from '@angular/core/testing';
import { outcomeOf, setupApi } from '../../../testing/api';
import { failureWords } from '../../ui/failure-words';
import { SubmissionApi } from '../submission-api';
import { OpenTicketApi } from '../open-ticket-api';

const TICKET = { subject: 'a', email: 'b@c.id', question: 'd', destination: 'PERBENDAHARAAN', uploadIds: [] };

describe('a line that breaks', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('is not called a lost connection while the browser believes that there is one (F37)', () => {
    const { break: breakAll } = setup({ online: true });
    const outcome = outcomeOf(TestBed.inject(OpenTicketApi).one('t-1'));
    breakAll();
    expect(outcome.failure?.status).toBeNull();
    expect(outcome.failure?.kind).not.toBe('offline');
    expect(outcome.failure && failureWords(outcome.failure)).toEqual(
      jasmine.objectContaining({ title: jasmine.stringMatching(/^(?!Tidak ada sambungan)/), canRetry: true }),
    );
  });

  it('is a lost connection when the browser says so', () => {
    const { break: breakAll } = setup({ online: false });
    const outcome = outcomeOf(TestBed.inject(OpenTicketApi).one('t-1'));
    breakAll();
    expect(outcome.failure?.kind).toBe('offline');
  });

  it('may have carried a message, although the browser loses the network before the answer (F37)', () => {
    const { online, break: breakAll } = setup({ online: true });
    const outcome = outcomeOf(TestBed.inject(SubmissionApi).create(TICKET, 'k'));
    online.and.returnValue(false);
    breakAll();
    expect(outcome.failure?.kind).not.toBe('offline');
  });

  it('has carried no message that was sent without a network', () => {
    const { break: breakAll } = setup({ online: false });
    const outcome = outcomeOf(TestBed.inject(SubmissionApi).create(TICKET, 'k'));
    breakAll();
    expect(outcome.failure?.kind).toBe('offline');
  });
});

function setup({ online: isOnline }: { readonly online: boolean }) {
  const { online, open } = setupApi();
  online.and.returnValue(isOnline);
  return {
    online,
    /** Fails every attempt with a network error. */
    break: () => {
      for (let requests = open(); requests.length > 0; requests = open()) {
        requests.forEach((request) => request.error(new ProgressEvent('error')));
        jasmine.clock().tick(10_000);
      }
    },
  };
}
