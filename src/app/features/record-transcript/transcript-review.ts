import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { formatThreadTime, zoneLabel } from '../../words/dates';
import type { NewTranscript } from '../../domain/officer';
import type { Destination } from '../../domain/ticket';
import { askerKindWords } from '../../words/asker-kinds';
import { destinationAt } from '../../words/destinations';
import { methodWords } from '../../words/methods';
import type { ZoneName } from '../../domain/session';
import { DialogActions } from '../../ui/dialog-frame/dialog-actions';
import { RESULTS, SPEAKERS } from './transcript-words';

/** The validated fields. Exactly these are shown for review and then sent. */
export interface ReadBack {
  readonly transcript: NewTranscript;
  readonly satker: string;
  readonly destination: Destination | null;
  /** File names of each turn. */
  readonly files: readonly (readonly string[])[];
}

/** Review of the whole transcript before it is sent, because a recorded transcript cannot be changed. */
@Component({
  selector: 'cso-transcript-review',
  imports: [DialogActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './transcript-review.html',
  styleUrl: './transcript-review.scss',
})
export class TranscriptReview {
  readonly transcript = input.required<NewTranscript>();
  /** `527010 BALAI CONTOH`; empty without a satker. */
  readonly satker = input.required<string>();
  readonly destination = input.required<Destination | null>();
  /** File names of each turn, in the order of the turns. */
  readonly files = input.required<readonly (readonly string[])[]>();
  readonly zone = input.required<ZoneName>();
  readonly busy = input(false);

  readonly changed = output();
  readonly saved = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly facts = computed((): readonly (readonly [string, string])[] => {
    const { askerKind, name, email, method, subject, result } = this.transcript();
    const destination = this.destination();
    return [
      ['Judul', subject],
      ['Penanya', `${name} (${askerKindWords(askerKind)})`],
      ['Email', email || 'Tidak ada'],
      ['Satker', this.satker() || 'Tanpa satker'],
      ['Metode', methodWords(method)],
      ['Tujuan', destination ? destinationAt(destination.label, destination.office.name) : ''],
      ['Hasil', RESULTS[result]],
    ];
  });
  protected readonly turns = computed(() =>
    this.transcript().turns.map(({ by, at, text }, index) => ({
      speaker: SPEAKERS[by],
      time: `${formatThreadTime(at, this.zone())} ${zoneLabel(this.zone())}`,
      text,
      files: this.files()[index] ?? [],
    })),
  );

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }
}
