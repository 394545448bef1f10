import { isBusy, type Sending, type SendStatus } from './sending';

describe('isBusy', () => {
  const cases: readonly [SendStatus, boolean][] = [
    ['sending', true],
    ['checking', true],
    ['uncertain', false],
    ['not-received', false],
    ['refused', false],
    ['sent', false],
  ];
  for (const [status, busy] of cases) {
    it(`is ${busy} while ${status}`, () => {
      expect(isBusy({ status } as Sending)).toBe(busy);
    });
  }

  it('is false before anything was sent', () => {
    expect(isBusy(null)).toBe(false);
  });
});
