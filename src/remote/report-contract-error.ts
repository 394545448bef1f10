import { cardOf } from './card';
import type { HaiCsoHost } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/**
 * Reports a shell that breaks the contract: one line in the console and a `failed` event. Returns the card to show in
 * place of the app, which sends no request (F61).
 */
export function reportContractError(host: HaiCsoHost, problems: readonly string[]): HTMLElement {
  const message = problems.join('; ');
  console.error(`HAI-CSO cannot start in this shell: ${message}`);
  emitHostEvent(host, 'failed', { reason: 'contract', message });
  return cardOf({
    title: 'HAI-CSO tidak dapat dijalankan di sini',
    text: 'Pengaturan portal tidak sesuai. Sampaikan keterangan berikut kepada pengelola portal.',
    detail: message,
  });
}
