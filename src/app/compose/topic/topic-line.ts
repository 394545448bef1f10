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
import type { Session } from '../../domain/session';
import type { Destination } from '../../domain/ticket';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { Field } from '../../ui/field/field';
import type { AnyComposer } from '../composer-notices';
import { TopicForm } from './topic-form';
import type { TopicFields, TopicPart } from './topic-part';

/** Topik, the optional first line of Rekam Data Tiket; its code comes with the catalogue. */
@Component({
  selector: 'cso-topic',
  imports: [Field, TopicForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (catalogue.pending()) {
      <cso-field label="Topik (tidak wajib)">
        <input class="cso-field" disabled value="Memuat daftar topik…" />
      </cso-field>
    } @else if (topics().length) {
      @defer (on immediate) {
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
          <input class="cso-field" disabled value="Memuat daftar topik…" />
        </cso-field>
      } @error {
        <!-- The ticket can be recorded without a topic (fig 11). -->
      }
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
