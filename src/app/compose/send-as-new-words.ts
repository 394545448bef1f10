import type { FormKind } from '../domain/form-key';
import { MESSAGE_WORDS } from '../words/message-kinds';

/** On the button that sends a text once more, as another message. */
export function sendAsNewWords(kind: FormKind): string {
  return `Gunakan sebagai ${MESSAGE_WORDS[kind]} baru`;
}
