import type { Topic } from '../../domain/catalogue/catalogue';
import { topicTitle } from '../../domain/catalogue/topic-rules';
import type { Session } from '../../domain/session';
import type { Destination } from '../../domain/ticket';

/** What a topic fills in while the user has not. Empty for nothing. */
interface Suggestion {
  readonly title: string;
  /** Code of the destination. */
  readonly destination: string;
}

/** Judul and destination for these answers; the destination where the topic names one, and the user may choose it. */
export function suggestionOf(
  topic: Topic | null,
  answers: Readonly<Record<string, string>>,
  session: Session,
  destinations: readonly Destination[],
): Suggestion {
  if (!topic) return { title: '', destination: '' };
  const { code: kodeSatker = '', name: namaSatker = '' } = session.satker ?? {};
  const [only, ...others] = topic.destinations;
  const offered = !others.length && destinations.some(({ code }) => code === only);
  return { title: topicTitle(topic, { ...answers, kodeSatker, namaSatker }), destination: (offered && only) || '' };
}
