import type { FieldProblem } from '../domain/field-problem';
import { type Attempt, NO_ATTEMPT, problemsLeft } from './problems-left';

const subject: FieldProblem = { field: 'subject', words: 'Judul wajib diisi.' };
const email: FieldProblem = { field: 'email', words: 'Email wajib diisi.' };
const values = { subject: '', email: '' };
const pressed: Attempt = { count: 1, problems: [subject, email], refused: false, values };

describe('problemsLeft', () => {
  it('says nothing before the first attempt, whatever is wrong', () => {
    expect(left([NO_ATTEMPT, [subject]])).toEqual([]);
  });

  it('says all that an attempt found', () => {
    expect(left([NO_ATTEMPT, []], [pressed, [subject, email]])).toEqual([subject, email]);
  });

  it('lets go of a problem as soon as its field is valid', () => {
    expect(left([pressed, [subject, email]], [pressed, [email]])).toEqual([email]);
  });

  it('takes the words that fit what is typed now', () => {
    const shorter: FieldProblem = { field: 'subject', words: 'Kurangi 3 karakter.' };
    expect(left([pressed, [subject, email]], [pressed, [shorter, email]])).toEqual([shorter, email]);
  });

  it('brings a problem back at the next attempt only', () => {
    const mended: readonly Step[] = [
      [pressed, [subject, email]],
      [pressed, [email]],
    ];
    expect(left(...mended, [pressed, [subject, email]])).toEqual([email]);
    expect(left(...mended, [{ ...pressed, count: 2 }, [subject, email]])).toEqual([subject, email]);
  });

  it('keeps what the backend found wrong until that field is changed', () => {
    const refused = { ...pressed, refused: true, values: { subject: 'a', email: 'b' } };
    expect(left([refused, [], refused.values], [refused, [], { subject: 'a', email: 'c' }])).toEqual([subject]);
  });
});

/** The attempt that was last made, what is wrong, and what the fields hold. */
type Step = readonly [Attempt, readonly FieldProblem[], Attempt['values']?];

/** What is left after these steps of one form. */
function left(...steps: readonly Step[]): readonly FieldProblem[] {
  let before: Parameters<typeof problemsLeft>[1];
  for (const [attempt, wrong, now = values] of steps) {
    const source = { attempt, wrong, values: now };
    before = { source, value: problemsLeft(source, before) };
  }
  return before?.value ?? [];
}
