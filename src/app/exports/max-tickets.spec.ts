import { maxTickets } from './max-tickets';

describe('maxTickets', () => {
  for (const [format, most] of [
    ['excel', 1_048_570],
    ['monsakti', 349_523],
    ['pdf', Infinity],
  ] as const) {
    it(`is ${most} for ${format}`, () => expect(maxTickets(format)).toBe(most));
  }
});
