import { ageOf, type Draft, hasContent, isEmptyChange, parseDraft, withoutUploads } from './draft';

const EMPTY: Draft = { fields: {}, uploads: [], missingFiles: [], key: 'k', savedAt: '', timeIsSure: true };

describe('hasContent', () => {
  const turns = (text: string): string => JSON.stringify([{ id: '1', by: 'ASKER', at: '2024-03-21T12:00', text }]);
  for (const [what, changes, holds] of [
    ['nothing', {}, false],
    ['what was typed and taken away again', { fields: { subject: '', text: ' ' } }, false],
    ['how the form stands', { fields: { open: 'yes', step: 'finish' } }, false],
    ['turns without a word', { fields: { turns: turns('') } }, false],
    ['a turn', { fields: { turns: turns('Di mana?') } }, true],
    ['a word', { fields: { subject: 'a' } }, true],
    ['a file to be chosen again', { missingFiles: ['surat.pdf'] }, true],
  ] as const) {
    it(`is ${holds} for ${what}`, () => expect(hasContent({ ...EMPTY, ...changes })).toBe(holds));
  }
});

describe('ageOf', () => {
  const at = (hours: number, timeIsSure = true) => ({
    ...EMPTY,
    savedAt: new Date(hours * 3_600_000).toISOString(),
    timeIsSure,
  });
  for (const [what, draft, age] of [
    ['just saved', at(24), 'alive'],
    ['a moment younger than a day', at(0.001), 'alive'],
    ['a day old', at(0), 'expired'],
    ['of the future', at(25), 'unknown'],
    ['dated by one clock alone', at(0, false), 'unknown'],
    ['without a time', EMPTY, 'unknown'],
  ] as const) {
    it(`is ${age} for a draft ${what}`, () => expect(ageOf(draft, 24 * 3_600_000)).toBe(age));
  }
});

describe('isEmptyChange', () => {
  for (const [what, change, empty] of [
    ['nothing', {}, true],
    ['emptied fields', { fields: { subject: '', text: '' } }, true],
    ['one field of two', { fields: { subject: '', text: 'a' } }, false],
    ['no file', { uploads: [], missingFiles: [] }, true],
    ['a file to be chosen again', { missingFiles: ['surat.pdf'] }, false],
  ] as const) {
    it(`is ${empty} for ${what}`, () => expect(isEmptyChange(change)).toBe(empty));
  }
});

describe('withoutUploads', () => {
  it('names the uploaded files among those to be chosen again', () => {
    const draft = { ...EMPTY, uploads: [FILE], missingFiles: ['b.pdf'] };
    expect(withoutUploads(draft)).toEqual({ ...EMPTY, missingFiles: ['b.pdf', 'surat.pdf'] });
  });
});

const FILE = { id: 'u1', name: 'surat.pdf', type: 'application/pdf', size: 9 };

describe('parseDraft', () => {
  const stored = {
    fields: { text: 'a' },
    uploads: [FILE],
    missingFiles: ['b.pdf'],
    key: 'kunci-123',
    savedAt: 's',
    timeIsSure: true,
  };

  it('reads what was stored', () => expect(parseDraft(JSON.stringify(stored))).toEqual(stored));

  for (const [what, json] of [
    ['half a text', JSON.stringify(stored).slice(0, -1)],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no fields', JSON.stringify({ ...stored, fields: null })],
    ['a list of fields', JSON.stringify({ ...stored, fields: ['a'] })],
    ['a key that is no text', JSON.stringify({ ...stored, key: 7 })],
    ['a time that is no text', JSON.stringify({ ...stored, savedAt: 7 })],
  ] as const) {
    it(`is null for ${what} (F62)`, () => expect(parseDraft(json)).toBeNull());
  }

  for (const [what, change, read] of [
    [
      'files of another shape',
      { uploads: [FILE, { ...FILE, size: '9' }, { ...FILE, id: 7 }, 'u2'] },
      { uploads: [FILE] },
    ],
    ['no list of files', { uploads: 'u1', missingFiles: { a: 1 } }, { uploads: [], missingFiles: [] }],
    ['names that are no text', { missingFiles: ['b.pdf', 7, null] }, { missingFiles: ['b.pdf'] }],
    ['fields that hold no text', { fields: { text: 'a', step: 3 } }, { fields: { text: 'a' } }],
    ['a time of which nothing is said', { timeIsSure: 'yes' }, { timeIsSure: false }],
  ] as const) {
    it(`leaves out ${what} (F62)`, () => {
      expect(parseDraft(JSON.stringify({ ...stored, ...change }))).toEqual({ ...stored, ...read } as Draft);
    });
  }
});
