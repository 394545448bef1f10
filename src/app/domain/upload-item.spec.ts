import { NOT_ALLOWED } from './failure';
import { isPending, needsAttention, type UploadState } from './upload-item';

const STATES: readonly (readonly [UploadState, pending: boolean, attention: boolean])[] = [
  [{ state: 'checking' }, true, false],
  [{ state: 'uploading', sent: 1 }, true, false],
  [{ state: 'done', attachment: { id: 'f', name: 'a.pdf', size: 1, type: 'application/pdf' } }, false, false],
  [{ state: 'failed', failure: NOT_ALLOWED }, false, true],
  [{ state: 'missing' }, false, true],
];

describe('a chosen file', () => {
  for (const [state, pending, attention] of STATES) {
    it(`that is ${state.state}: ${pending ? 'waited for' : 'not waited for'}, ${attention ? 'needs' : 'needs no'} help`, () => {
      const item = { key: '1', name: 'a.pdf', size: 1, ...state };
      expect([isPending(item), needsAttention(item)]).toEqual([pending, attention]);
    });
  }
});
