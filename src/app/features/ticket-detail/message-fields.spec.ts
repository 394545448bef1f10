import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Rating } from '../../domain/ticket';
import { feedbackProblems, newFeedback, newReply, ratingOf, replyProblems } from './message-fields';

describe('replyProblems', () => {
  const cases: readonly [string, string, string | null, readonly string[]][] = [
    ['a reply', 'Terima kasih', null, []],
    ['nothing', '', null, ['text']],
    ['only zero-width characters (F03)', '\u200b\u00a0', null, ['text']],
    ['more than the limit (F02)', 'a'.repeat(10_001), null, ['text']],
    ['attachments under way', 'Terlampir', 'Tunggu', ['attachments']],
    ['nothing, with attachments under way', '', 'Tunggu', ['text', 'attachments']],
  ];
  for (const [name, text, attachments, expected] of cases) {
    it(`names ${expected.join() || 'nothing'} for ${name}`, () => {
      const problems = replyProblems(text, DEFAULT_LIMITS, attachments);
      expect(problems.map(({ field }) => field as string)).toEqual([...expected]);
    });
  }
});

describe('feedbackProblems', () => {
  const cases: readonly [Rating | null, string, readonly string[]][] = [
    [null, '', ['rating']],
    ['HELPFUL', '', []],
    ['NEUTRAL', '', []],
    ['NOT_HELPFUL', '', ['comment']],
    ['NOT_HELPFUL', ' \u200b', ['comment']],
    ['NOT_HELPFUL', 'Belum jelas', []],
    ['HELPFUL', 'a'.repeat(2_001), ['comment']],
    [null, 'a'.repeat(2_001), ['rating', 'comment']],
  ];
  for (const [rating, comment, expected] of cases) {
    it(`names ${expected.join(', ') || 'nothing'} for ${rating} and ${comment.length} characters`, () => {
      const problems = feedbackProblems(rating, comment, DEFAULT_LIMITS);
      expect(problems.map(({ field }) => field as string)).toEqual([...expected]);
    });
  }
});

describe('what is sent', () => {
  it('is clean text', () => {
    expect(newReply('a\r\nb', ['u1'])).toEqual({ text: 'a\nb', uploadIds: ['u1'] });
    expect(newFeedback('NEUTRAL', ' baik\u0000 ')).toEqual({ rating: 'NEUTRAL', comment: 'baik\ufffd' });
  });

  it('is a rating that exists', () => {
    expect(ratingOf('HELPFUL')).toBe('HELPFUL');
    expect(ratingOf('constructor')).toBeNull();
    expect(ratingOf(undefined)).toBeNull();
  });
});
