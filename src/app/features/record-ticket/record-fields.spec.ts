import { wrongFields } from '../../../testing/wrong-fields';
import { TOPIC } from '../../../testing/catalogue-samples';
import { questionText, readTopicDraft } from '../../domain/catalogue/topic-draft';
import { topicDraft } from '../../domain/catalogue/topic-rules';
import { DEFAULT_LIMITS } from '../../domain/limits';
import {
  isIncomplete,
  newTicket,
  recordFields,
  type RecordFields,
  recordSchema,
  roomForQuestion,
} from './record-fields';

const whole: RecordFields = {
  subject: 'Retur SP2D',
  email: 'penanya@kemenkeu.go.id',
  text: 'Mohon bantuan',
  destination: 'PERBENDAHARAAN',
  topic: '',
};

describe('recordSchema', () => {
  const cases: readonly [string, Partial<RecordFields>, readonly string[]][] = [
    ['nothing is wrong', {}, []],
    ['only spaces (F03)', { subject: '   ' }, ['subject']],
    ['only NBSP and zero-width characters (F03)', { text: '\u00a0\u200b\ufeff' }, ['text']],
    ['a title over the limit (F02)', { subject: 'a'.repeat(201) }, ['subject']],
    ['a title at the limit', { subject: '😀'.repeat(200) }, []],
    ['a question over the limit (F02)', { text: 'a'.repeat(10_001) }, ['text']],
    ['an address that is none', { email: 'penanya' }, ['email']],
    ['no destination', { destination: '' }, ['destination']],
    ['a destination that is no longer offered', { destination: 'SPM_KP' }, ['destination']],
    [
      'an empty form',
      { subject: '', email: '', text: '', destination: '' },
      ['subject', 'email', 'text', 'destination'],
    ],
  ];
  for (const [name, change, expected] of cases) {
    it(`names ${expected.join(', ') || 'nothing'}: ${name}`, () => {
      const schema = recordSchema(
        () => DEFAULT_LIMITS,
        () => ['PERBENDAHARAAN'],
        () => null,
      );
      expect(Object.keys(wrongFields({ ...whole, ...change }, schema))).toEqual([...expected]);
    });
  }
});

describe('isIncomplete', () => {
  it('holds while one required field is blank', () => {
    expect(isIncomplete(whole)).toBe(false);
    for (const field of ['subject', 'email', 'text', 'destination'])
      expect(isIncomplete({ ...whole, [field]: ' ' })).toBe(true);
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
      newTicket({ ...whole, subject: ' Retur\u0000 ', email: ' a@b.go.id ', text: 'satu\r\ndua' }, ['u1'], true),
    ).toEqual({
      subject: 'Retur\ufffd',
      email: 'a@b.go.id',
      question: 'satu\ndua',
      destination: 'PERBENDAHARAAN',
      uploadIds: ['u1'],
    });
  });
});

describe('a topic', () => {
  const topic = JSON.stringify(topicDraft(TOPIC, { keperluan: 'Pendaftaran' }, { sk: 'SK.pdf' }));

  it('is part of the question, also for a backend that stores none', () => {
    const ticket = newTicket({ ...whole, topic }, [], false);
    expect(ticket.question).toBe(
      'Topik: Pengguna SAKTI\nKeperluan: Pendaftaran\n\nMohon bantuan\n\nBerkas:\nSK: SK.pdf',
    );
    expect('topic' in ticket).toBeFalse();
  });

  it('goes along where the backend stores it', () => {
    expect(newTicket({ ...whole, topic }, [], true).topic).toEqual({ code: 'user-sakti', name: 'Pengguna SAKTI' });
    expect('topic' in newTicket(whole, [], true)).toBeFalse();
  });

  it('takes its lines from the room of the question (F02)', () => {
    const lines = [...questionText('', readTopicDraft(topic))].length + 2;
    expect(roomForQuestion(DEFAULT_LIMITS, topic)).toBe(DEFAULT_LIMITS.textLength - lines);
    const schema = recordSchema(
      () => DEFAULT_LIMITS,
      () => ['PERBENDAHARAAN'],
      () => null,
    );
    const longest = 'a'.repeat(roomForQuestion(DEFAULT_LIMITS, topic));
    expect([...newTicket({ ...whole, topic, text: longest }, [], true).question].length).toBe(
      DEFAULT_LIMITS.textLength,
    );
    expect(wrongFields({ ...whole, topic, text: longest }, schema)).toEqual({});
    expect(Object.keys(wrongFields({ ...whole, topic, text: `${longest}a` }, schema))).toEqual(['text']);
  });
});
