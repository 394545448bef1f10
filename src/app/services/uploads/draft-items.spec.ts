import type { UploadItem } from '../../domain/upload-item';
import type { Draft } from '../drafts/draft';
import { draftFiles, mergeDraftItems } from './draft-items';

const attachment = (id: string) => ({ id, name: `${id}.pdf`, size: 9, type: 'application/pdf' });

const DONE: UploadItem = { key: '1', name: 'u1.pdf', size: 9, state: 'done', attachment: attachment('u1') };
const GOING: UploadItem = { key: '2', name: 'b.pdf', size: 7, state: 'uploading', sent: 3 };
const REFUSED: UploadItem = {
  key: '3',
  name: 'c.exe',
  size: 5,
  state: 'refused',
  problem: { kind: 'unreadable', name: 'c.exe' },
};
const MISSING: UploadItem = { key: 'name:d.pdf', name: 'd.pdf', size: null, state: 'missing' };

const aDraft = (files: Partial<Draft>): Draft => {
  return { fields: {}, uploads: [], missingFiles: [], key: 'k', savedAt: '', timeIsSure: true, ...files };
};

describe('draftFiles', () => {
  it('has uploads by id, and names the files that have not arrived; of refused ones nothing', () => {
    expect(draftFiles([DONE, GOING, REFUSED, MISSING])).toEqual({
      uploads: [attachment('u1')],
      missingFiles: ['b.pdf', 'd.pdf'],
    });
  });
});

describe('mergeDraftItems', () => {
  it('leaves the list as it is where the draft says the same', () => {
    const items = [DONE, GOING, REFUSED, MISSING];
    expect(mergeDraftItems(items, aDraft(draftFiles(items)))).toEqual(items);
  });

  it('takes away uploads and names that the draft no longer has, and no other file', () => {
    expect(mergeDraftItems([DONE, GOING, REFUSED, MISSING], aDraft({}))).toEqual([GOING, REFUSED]);
  });

  it('puts what the draft has beside it in front, each under a key of its own', () => {
    const draft = aDraft({ uploads: [attachment('u2'), attachment('u3')], missingFiles: ['e.pdf', 'f.pdf', 'b.pdf'] });
    expect(mergeDraftItems([GOING], draft)).toEqual([
      { key: 'id:u2', name: 'u2.pdf', size: 9, state: 'done', attachment: attachment('u2') },
      { key: 'id:u3', name: 'u3.pdf', size: 9, state: 'done', attachment: attachment('u3') },
      { key: 'name:e.pdf', name: 'e.pdf', size: null, state: 'missing' },
      { key: 'name:f.pdf', name: 'f.pdf', size: null, state: 'missing' },
      GOING,
    ]);
  });
});
