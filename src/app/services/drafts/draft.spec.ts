import { type Draft, holdsContent } from './draft';

const EMPTY: Draft = { fields: {}, uploads: [], missingFiles: [], key: 'k', savedAt: '', timeIsSure: true };

describe('holdsContent', () => {
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
    it(`is ${holds} for ${what}`, () => expect(holdsContent({ ...EMPTY, ...changes })).toBe(holds));
  }
});
