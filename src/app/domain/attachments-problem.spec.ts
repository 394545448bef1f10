import { attachmentsProblem } from './attachments-problem';

describe('attachmentsProblem', () => {
  const cases: readonly [number, number, RegExp | null][] = [
    [0, 0, null],
    [1, 0, /masih diunggah.*lalu lanjutkan/],
    [0, 1, /belum terunggah/],
    [2, 1, /belum terunggah/],
  ];
  for (const [pending, failed, expected] of cases) {
    it(`says ${expected ? 'why' : 'nothing'} with ${pending} under way and ${failed} failed`, () => {
      const problem = attachmentsProblem(pending, failed);
      if (expected) expect(problem).toMatch(expected);
      else expect(problem).toBeNull();
    });
  }
});
