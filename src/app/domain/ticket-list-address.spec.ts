import { MOST_CHOSEN, readTicketList, writeTicketList } from './ticket-list-address';

describe('tickets in an address', () => {
  it('come back as they were written, whatever an id holds', () => {
    const ids = ['t-1', 'a,b', '50%', 'tiket/ä;b=c', '(x)'];
    expect(readTicketList(writeTicketList(ids))).toEqual(ids);
    expect(writeTicketList(['\ud800'])).toBe('%EF%BF%BD');
  });

  const cases: readonly [string | null, readonly string[]][] = [
    [null, []],
    ['', []],
    [',,', []],
    ['%', []],
    ['t-1,t-1', ['t-1']],
    ['t-1,,t-2', ['t-1', 't-2']],
  ];
  for (const [text, ids] of cases) {
    it(`are ${ids.join(', ') || 'none'} in ${JSON.stringify(text)}`, () => {
      expect(readTicketList(text)).toEqual(ids);
    });
  }

  it(`are ${MOST_CHOSEN} at most`, () => {
    const ids = Array.from({ length: 120 }, (_, index) => `t-${index}`);
    expect(readTicketList(writeTicketList(ids))).toEqual(ids.slice(0, MOST_CHOSEN));
  });
});
