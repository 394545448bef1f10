import type { Rating } from '../../domain/ticket';
import { MORE_ICONS } from '../../ui/icon/more-icons';
import type { IconPath } from '../../ui/icon/path';

export const RATING_ICONS: Readonly<Record<Rating, IconPath>> = {
  HELPFUL: MORE_ICONS.happy,
  NEUTRAL: MORE_ICONS.neutral,
  NOT_HELPFUL: MORE_ICONS.sad,
};
