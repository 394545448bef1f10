import { cardOf } from './card';
import type { HaiCsoHost } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/** For a shell that breaks the contract: a card and one line in the console; nothing is asked of the backend. */
export function refuse(host: HaiCsoHost, problems: readonly string[]): HTMLElement {
  const message = problems.join('; ');
  console.error(`HAI-CSO cannot start in this shell: ${message}`);
  emitHostEvent(host, 'failed', { reason: 'contract', message });
  return cardOf({
    title: 'HAI-CSO tidak dapat dijalankan di sini',
    text: 'Pengaturan portal tidak sesuai. Sampaikan keterangan berikut kepada pengelola portal.',
    detail: message,
  });
}
