import { DEFAULT_LIMITS } from '../../domain/limits';
import { isIncomplete, newTicket, recordFields, type RecordFields, recordProblems } from './record-fields';

const whole: RecordFields = {
  subject: 'Retur SP2D',
  email: 'penanya@kemenkeu.go.id',
  text: 'Mohon bantuan',
  destination: 'PERBENDAHARAAN',
};

describe('recordProblems', () => {
  const cases: readonly [string, Partial<RecordFields>, string | null, readonly string[]][] = [
    ['nothing is wrong', {}, null, []],
    ['only spaces (F03)', { subject: '   ' }, null, ['subject']],
    ['only NBSP and zero-width characters (F03)', { text: '\u00a0\u200b\ufeff' }, null, ['text']],
    ['a title over the limit (F02)', { subject: 'a'.repeat(201) }, null, ['subject']],
    ['a title at the limit', { subject: '😀'.repeat(200) }, null, []],
    ['a question over the limit (F02)', { text: 'a'.repeat(10_001) }, null, ['text']],
    ['an address that is none', { email: 'penanya' }, null, ['email']],
    ['no destination', { destination: '' }, null, ['destination']],
    ['a destination that is no longer offered', { destination: 'SPM_KP' }, null, ['destination']],
    ['attachments under way', {}, 'Tunggu', ['attachments']],
    [
      'an empty form',
      { subject: '', email: '', text: '', destination: '' },
      null,
      ['subject', 'email', 'text', 'destination'],
    ],
  ];
  for (const [name, change, attachments, expected] of cases) {
    it(`names ${expected.join(', ') || 'nothing'}: ${name}`, () => {
      const problems = recordProblems({ ...whole, ...change }, DEFAULT_LIMITS, ['PERBENDAHARAAN'], attachments);
      expect(problems.map(({ field }) => field as string)).toEqual([...expected]);
    });
  }
});

describe('isIncomplete', () => {
  it('holds while one required field is blank', () => {
    expect(isIncomplete(whole)).toBe(false);
    for (const field of Object.keys(whole)) expect(isIncomplete({ ...whole, [field]: ' ' })).toBe(true);
  });
});

describe('recordFields', () => {
  it('takes the e-mail of the session until it is edited', () => {
    expect(recordFields({}, 'a@b.go.id').email).toBe('a@b.go.id');
    expect(recordFields({ email: '' }, 'a@b.go.id').email).toBe('');
  });
});

describe('newTicket', () => {
  it('is clean text under the names of the API', () => {
    expect(
      newTicket({ ...whole, subject: ' Retur\u0000 ', email: ' a@b.go.id ', text: 'satu\r\ndua' }, ['u1']),
    ).toEqual({
      subject: 'Retur\ufffd',
      email: 'a@b.go.id',
      question: 'satu\ndua',
      destination: 'PERBENDAHARAAN',
      uploadIds: ['u1'],
    });
  });
});
