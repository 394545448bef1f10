import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { readTopicDraft } from '../../domain/catalogue/topic-draft';
import type { Session } from '../../domain/session';
import type { Destination } from '../../domain/ticket';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { AnyComposer } from '../composer-notices';
import { TopicForm } from './topic-form';
import type { TopicFields, TopicPart } from './topic-part';

/** Topik, the optional first line of Rekam Data Tiket; its code comes with the catalogue. */
@Component({
  selector: 'cso-topic',
  imports: [Control, Field, TopicForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (catalogue.pending() || topics().length) {
      @defer (when topics().length) {
        <cso-topic-form
          #part
          [topics]="topics()"
          [composer]="composer()"
          [fields]="fields()"
          [session]="session()"
          [destinations]="destinations()"
        />
      } @placeholder {
        <cso-field label="Topik (tidak wajib)">
          <input csoControl disabled value="Memuat daftar topik…" />
        </cso-field>
      } @error {
        <!-- The ticket can be recorded without a topic (fig 11). -->
      }
    }
    @if (unknown(); as draft) {
      <div class="cso-card cso-stack cso-small">
        <p class="lines">{{ draft.above }}</p>
        <p class="cso-soft">Topik ini tidak ada dalam daftar, tetapi isiannya ikut dikirim.</p>
        <button
          type="button"
          class="cso-button"
          [disabled]="composer().busy()"
          (click)="composer().edit({ topic: '' })"
        >
          Hapus topik
        </button>
      </div>
    }
  `,
  styles: `
    .lines {
      white-space: pre-line;
    }
    .cso-button {
      align-self: start;
    }
  `,
  host: { class: 'cso-through' },
})
export class TopicLine {
  protected readonly catalogue = inject(CatalogueStore);

  readonly composer = input.required<AnyComposer>();
  readonly fields = input.required<TopicFields>();
  readonly session = input.required<Session>();
  readonly destinations = input.required<readonly Destination[]>();

  private readonly part = viewChild<TopicPart>('part');

  protected readonly topics = computed(() => this.catalogue.content()?.topics ?? []);
  /** A topic of the draft that the catalogue does not have, or that cannot be shown because there is none. */
  protected readonly unknown = computed(() => {
    const draft = this.catalogue.pending() ? null : readTopicDraft(this.fields().topic);
    return draft && !this.topics().some(({ code }) => code === draft.code) ? draft : null;
  });
  /** Names of expected answers and files that are missing; empty without a topic. */
  readonly missing = computed(() => this.part()?.missing() ?? []);

  constructor() {
    effect(() => {
      const session = this.session();
      untracked(() => void this.catalogue.load(session));
    });
  }

  /** Moves the focus to the first answer or file that is missing. */
  focusMissing(): void {
    this.part()?.focusMissing();
  }
}
