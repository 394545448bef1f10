import { type AnswerValues, fillAnswer, forTopic, type ReadyAnswer } from '../../domain/ready-answers';
import type { LoadedAnswers } from '../../services/ready-answers/ready-answers';
import type { PaletteItem } from '../../ui/palette/palette';

interface AnswerItem extends PaletteItem {
  /** The answer with its variables filled in. */
  readonly text: string;
}

/**
 * The answers as lines of the palette: the user's own first, then those of the office, of which the topic's come first.
 *
 * @param topic code of the ticket's topic; null without one
 * @param values what the variables are filled with; null: they stay in the text
 */
export function answerItems(
  { personal, office }: LoadedAnswers,
  topic: string | null,
  values: AnswerValues | null,
): readonly AnswerItem[] {
  const item = (answer: ReadyAnswer, whose = ''): AnswerItem => {
    const text = values ? fillAnswer(answer.text, values) : answer.text;
    return { name: answer.name, detail: whose + withoutGreeting(text), words: text, text };
  };
  return [
    ...(personal ?? []).map((answer) => item(answer, 'Milik saya · ')),
    ...forTopic(office, topic).map((answer) => item(answer)),
  ];
}

/** Without its first paragraph, which is the same in most answers. */
function withoutGreeting(text: string): string {
  const [first = '', ...others] = text.split(/\n{2,}/);
  return others.length ? others.join(' ') : first;
}
