import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, setupApi } from '../../../testing/api';
import { WIRE_DETAIL } from '../../../testing/wire-samples';
import { OpenTicketApi } from '../open-ticket-api';
import { nextTask } from '../../../testing/until';

describe('renewSession', () => {
  it('repeats the request with the new token', async () => {
    const { ask, open, renewed, settle } = setup();
    const outcome = ask();
    refuse(open());
    renewed[0]?.(true);
    await settle();
    const [again] = open();
    expect(again?.request.headers.get('Authorization')).toBe('token-2');
    if (again) answer(again, WIRE_DETAIL);
    expect(outcome.values[0]?.id).toBe('t-1');
  });

  it('requests one renewal of the shell, however many requests are refused and however late', async () => {
    const { ask, open, renewed, settle } = setup();
    const outcomes = [ask(), ask(), ask()];
    const [first, second, third] = open();
    refuse([first, second]);
    renewed[0]?.(false);
    await settle();
    refuse([third]);
    await settle();
    expect(renewed.length).toBe(1);
    expect(outcomes.map(({ failure }) => failure?.status)).toEqual([401, 401, 401]);
  });

  it('requests another renewal for a session that ends later', async () => {
    const { ask, open, renewed, settle } = setup();
    ask();
    refuse(open());
    renewed[0]?.(true);
    await settle();
    open();
    ask();
    refuse(open());
    expect(renewed.length).toBe(2);
  });

  it('does not ask a shell that could not renew it again, until ten seconds later (F51)', async () => {
    const now = spyOn(performance, 'now').and.returnValue(1_000);
    const { ask, open, renewed, settle } = setup();
    ask();
    refuse(open());
    renewed[0]?.(false);
    await settle();
    const later = ask();
    refuse(open());
    await settle();
    expect(renewed.length).toBe(1);
    expect(later.failure?.status).toBe(401);

    now.and.returnValue(11_000);
    ask();
    refuse(open());
    expect(renewed.length).toBe(2);
  });

  it('takes a shell that throws for one that cannot', async () => {
    const { open, settle } = setupApiThat(() => {
      throw new Error('no');
    });
    const outcome = outcomeOf(TestBed.inject(OpenTicketApi).one('t-1'));
    refuse(open());
    await settle();
    expect(outcome.failure?.status).toBe(401);
  });

  it('leaves everything but 401 alone', () => {
    const { ask, open, renewed } = setup();
    const outcome = ask();
    for (const request of open()) answer(request, '', 403);
    expect(renewed.length).toBe(0);
    expect(outcome.failure?.status).toBe(403);
  });
});

type Requests = ReturnType<ReturnType<typeof setupApi>['open']>;

function refuse(requests: readonly (Requests[number] | undefined)[]): void {
  for (const request of requests) if (request) answer(request, '', 401);
}

function setupApiThat(renew: () => Promise<boolean>) {
  let token = 0;
  const api = setupApi({ renew, headers: () => ({ Authorization: `token-${++token}` }) });
  return { ...api, settle: nextTask };
}

function setup() {
  const renewed: ((worked: boolean) => void)[] = [];
  const api = setupApiThat(() => new Promise((resolve) => renewed.push(resolve)));
  return { ...api, renewed, ask: () => outcomeOf(TestBed.inject(OpenTicketApi).one('t-1')) };
}
