import { mostTickets } from './most-tickets';

describe('mostTickets', () => {
  for (const [format, most] of [
    ['excel', 1_048_570],
    ['monsakti', 349_523],
    ['pdf', Infinity],
  ] as const) {
    it(`is ${most} for ${format}`, () => expect(mostTickets(format)).toBe(most));
  }
});
