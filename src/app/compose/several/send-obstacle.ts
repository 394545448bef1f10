import { computed, linkedSignal, type Signal } from '@angular/core';
import type { TicketLine } from './several-rules';

/**
 * Why no message can be sent yet: tickets are still read, none is chosen, those left could not be read, or none can get such
 * a message.
 */
type Obstacle = 'reading' | 'none-chosen' | 'none-read' | 'none-open';

const WORDS: Readonly<Record<Obstacle, string>> = {
  reading: 'Tunggu sampai semua tiket dimuat, lalu tekan Kirim.',
  'none-chosen': 'Centang sedikitnya satu tiket, lalu tekan Kirim.',
  'none-read': 'Belum ada tiket yang dapat dimuat. Tekan Coba lagi di tiketnya.',
  'none-open': 'Tidak ada tiket di sini yang masih dapat diproses; keterangannya ada di setiap tiket.',
};

/** What prevents Kirim for several tickets, and the words once a press has met it. */
export class SendObstacle {
  /** Null when every ticket was read, and one or more are chosen. */
  readonly now = computed((): Obstacle | null => {
    const lines = this.lines();
    if (lines.some(({ reading }) => reading)) return 'reading';
    if (lines.some(({ chosen }) => chosen)) return null;
    if (lines.some(({ open }) => open)) return 'none-chosen';
    return lines.some(({ ticket }) => !ticket) ? 'none-read' : 'none-open';
  });
  /** What the user can do, from the press of Kirim until the obstacle is gone; else empty. */
  readonly words = computed(() => {
    const obstacle = this.now();
    return obstacle && this.pressed() ? WORDS[obstacle] : '';
  });
  private readonly pressed = linkedSignal<Obstacle | null, boolean>({ source: this.now, computation: () => false });

  constructor(private readonly lines: Signal<readonly TicketLine[]>) {}

  /** Kirim was pressed. */
  press(): void {
    this.pressed.set(this.now() !== null);
  }
}
