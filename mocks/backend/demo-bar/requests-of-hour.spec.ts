import { RequestsOfHour } from './requests-of-hour';

const MINUTE = 60_000;

describe('RequestsOfHour', () => {
  it('counts what came within the last hour, and forgets the rest', () => {
    const requests = new RequestsOfHour();
    expect(requests.at(0, 0)).toBe(0);
    expect(requests.at(3, MINUTE)).toBe(3);
    expect(requests.at(5, 30 * MINUTE)).toBe(5);
    expect(requests.at(5, 60 * MINUTE)).toBe(5);
    expect(requests.at(5, 61 * MINUTE)).toBe(2);
    expect(requests.at(6, 200 * MINUTE)).toBe(1);
  });
});
