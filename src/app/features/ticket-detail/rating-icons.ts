import type { Rating } from '../../domain/ticket';
import type { IconName } from '../../ui/icon/icons';

export const RATING_ICONS: Readonly<Record<Rating, IconName>> = {
  HELPFUL: 'happy',
  NEUTRAL: 'neutral',
  NOT_HELPFUL: 'sad',
};
