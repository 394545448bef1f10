import { DEFAULT_LIMITS } from '../../domain/limits';
import { wrongFields } from '../../../testing/wrong-fields';
import { newReply, replySchema } from './message-fields';

describe('replySchema', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['a reply', 'Terima kasih', []],
    ['nothing', '', ['text']],
    ['only zero-width characters (F03)', '\u200b\u00a0', ['text']],
    ['more than the limit (F02)', 'a'.repeat(10_001), ['text']],
  ];
  for (const [name, text, expected] of cases) {
    it(`names ${expected.join() || 'nothing'} for ${name}`, () => {
      const schema = replySchema(() => DEFAULT_LIMITS);
      expect(Object.keys(wrongFields({ text }, schema))).toEqual([...expected]);
    });
  }
});

describe('what is sent', () => {
  it('is clean text', () => {
    expect(newReply('a\r\nb', ['u1'])).toEqual({ text: 'a\nb', uploadIds: ['u1'] });
  });
});
