import * as fc from 'fast-check';
import { questionText, readTopicDraft, topicLength } from './topic-draft';

const DRAFT = {
  code: 'a',
  name: 'A',
  answers: { x: '1' },
  files: {},
  above: 'Topik: A\nX: 1',
  below: 'Berkas:\nSK: s.pdf',
};

describe('readTopicDraft', () => {
  it('reads what was written', () => {
    expect(readTopicDraft(JSON.stringify(DRAFT))).toEqual(DRAFT);
  });

  it('is no topic for anything else, and never throws (F62)', () => {
    for (const json of ['', '{', 'null', '5', '[]', '{}', '{"code":"","name":"A"}', '{"code":1,"name":"A"}']) {
      expect(readTopicDraft(json)).withContext(json).toBeNull();
    }
    fc.assert(fc.property(fc.json(), (json) => void readTopicDraft(json)));
  });

  it('has the date that the ticket affects, if it is one', () => {
    const read = (due: unknown) => readTopicDraft(JSON.stringify({ ...DRAFT, due }))?.due;
    expect(read({ key: 'lpj', date: '2026-11-10' })).toEqual({ key: 'lpj', date: '2026-11-10' });
    for (const due of [5, {}, { key: 'lpj' }, { key: 'lpj', date: '2026-02-30' }, { key: '', date: '2026-11-10' }])
      expect(read(due)).toBeUndefined();
  });

  it('reads broken parts as empty', () => {
    expect(readTopicDraft('{"code":"a","name":"A","answers":[1],"files":{"x":2,"y":"z"},"above":5}')).toEqual({
      ...DRAFT,
      answers: {},
      files: { y: 'z' },
      above: '',
      below: '',
    });
  });
});

describe('questionText', () => {
  it('is the typed text itself without a topic (fig 11)', () => {
    expect(questionText(' apa adanya \n', null)).toBe(' apa adanya \n');
  });

  it('has the answers above and the files below', () => {
    expect(questionText(' Mohon bantuan. \n', DRAFT)).toBe('Topik: A\nX: 1\n\nMohon bantuan.\n\nBerkas:\nSK: s.pdf');
    expect(questionText('Mohon', { ...DRAFT, below: '' })).toBe('Topik: A\nX: 1\n\nMohon');
  });
});

describe('topicLength', () => {
  it('is what the lines add to a question', () => {
    expect(topicLength(null)).toBe(0);
    expect(topicLength({ ...DRAFT, above: '😀', below: '' })).toBe(3);
  });
});
