import { fieldProblems, problemOf } from './field-problem';

describe('field problems', () => {
  const problems = fieldProblems({
    subject: 'Judul wajib diisi.',
    email: null,
    text: '',
    destination: 'Pilih tujuan.',
  });

  it('name the fields that have one, in their order', () => {
    expect(problems.map(({ field }) => field)).toEqual(['subject', 'destination']);
  });

  it('are the same words beside the field', () => {
    expect(problemOf(problems, 'destination')).toBe('Pilih tujuan.');
    expect(problemOf(problems, 'email')).toBeNull();
  });
});
