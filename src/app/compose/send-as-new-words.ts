import type { FormKind } from '../domain/form-key';
import { MESSAGE_WORDS } from '../words/message-kinds';

/** Label of the button that sends a text again as another message, with a new key (F32, F33). */
export function sendAsNewWords(kind: FormKind): string {
  return `Gunakan sebagai ${MESSAGE_WORDS[kind]} baru`;
}
