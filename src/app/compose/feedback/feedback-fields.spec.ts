import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Rating } from '../../domain/ticket';
import { wrongFields } from '../../../testing/wrong-fields';
import { feedbackSchema, newFeedback, ratingOf } from './feedback-fields';

describe('feedbackSchema', () => {
  const cases: readonly [Rating | '', string, readonly string[]][] = [
    ['', '', ['rating']],
    ['HELPFUL', '', []],
    ['NEUTRAL', '', []],
    ['NOT_HELPFUL', '', ['comment']],
    ['NOT_HELPFUL', ' \u200b', ['comment']],
    ['NOT_HELPFUL', 'Belum jelas', []],
    ['HELPFUL', 'a'.repeat(2_001), ['comment']],
    ['', 'a'.repeat(2_001), ['rating', 'comment']],
  ];
  for (const [rating, comment, expected] of cases) {
    it(`names ${expected.join(', ') || 'nothing'} for ${rating || 'no rating'} and ${comment.length} characters`, () => {
      const schema = feedbackSchema(() => DEFAULT_LIMITS);
      expect(Object.keys(wrongFields({ solved: 'yes', rating, comment }, schema))).toEqual([...expected]);
    });
  }
});

describe('feedback that is sent', () => {
  it('is clean text', () => {
    expect(newFeedback('NEUTRAL', ' baik\u0000 ')).toEqual({ rating: 'NEUTRAL', comment: 'baik\ufffd' });
  });

  it('is a rating that exists', () => {
    expect(ratingOf('HELPFUL')).toBe('HELPFUL');
    expect(ratingOf('constructor')).toBe('');
    expect(ratingOf(undefined)).toBe('');
  });
});
