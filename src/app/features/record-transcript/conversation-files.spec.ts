import { ConversationFiles } from './conversation-files';
import type { TurnFields } from './transcript-fields';
import { type FormKey, formKey } from '../../domain/form-key';

const TURN_B = formKey('turn', 'b');
const TURN_A = formKey('turn', 'a');
const TURN_C = formKey('turn', 'c');

const turn = (id: string): TurnFields => ({ id, by: 'ASKER', at: '', text: '' });
const file = (id: string) => ({ id, name: `${id}.pdf`, type: 'application/pdf', size: 1 });

describe('ConversationFiles', () => {
  let discard: jasmine.Spy<(form: FormKey) => void>;
  beforeEach(() => (discard = jasmine.createSpy('discard')));

  it('names and numbers the files of each turn, in the order of the turns', () => {
    const files = new ConversationFiles({ discard });
    files.setFiles('b', { attachments: [file('f-1'), file('f-2')], pending: 0, failed: 0 });
    files.setFiles('a', { attachments: [file('f-3')], pending: 0, failed: 0 });
    expect(files.namesOf([turn('a'), turn('b'), turn('c')])).toEqual([['f-3.pdf'], ['f-1.pdf', 'f-2.pdf'], []]);
    expect(files.uploadIds().get('b')).toEqual(['f-1', 'f-2']);
    files.forget();
    files.forget(['c']);
    expect(discard.calls.allArgs()).toEqual([[TURN_B], [TURN_A], [TURN_C]]);
  });

  for (const [pending, failed, wrong] of [
    [0, 0, false],
    [1, 0, true],
    [0, 1, true],
  ] as const) {
    it(`of a turn with ${pending} under way and ${failed} failed ${wrong ? 'hold it back' : 'may leave'}`, () => {
      const files = new ConversationFiles({ discard });
      files.setFiles('a', { attachments: [], pending, failed });
      expect(files.problemOf([turn('a')]) !== null).toBe(wrong);
      // A removed turn is no longer counted, and neither are its files.
      expect(files.problemOf([turn('b')])).toBeNull();
    });
  }
});
