import { _IdGenerator } from '@angular/cdk/a11y';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Topic } from '../../domain/catalogue/catalogue';
import { findTopics, topicNamed } from '../../domain/catalogue/topic-rules';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';

/**
 * The searchable list of topics: a combobox of ARIA 1.2 with a list below its field. An empty text is no topic. Own code,
 * because Material's list is four times as large as all that a topic asks.
 */
@Component({
  selector: 'cso-topic-choice',
  imports: [Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field label="Topik (tidak wajib)" hint="Dengan topik, kantor tahu apa yang dibutuhkan sejak tiket pertama.">
      <div class="around">
        <input
          #box
          csoControl
          name="topic"
          role="combobox"
          aria-autocomplete="list"
          autocomplete="off"
          placeholder="cari, misalnya SP2D atau OTP"
          [attr.aria-controls]="open() ? id : null"
          [attr.aria-expanded]="open()"
          [attr.aria-activedescendant]="active() && id + active()?.code"
          [readonly]="disabled()"
          [value]="shown()"
          (input)="type(box.value)"
          (click)="searching.set(true)"
          (keydown)="press($event)"
          (blur)="leave()"
        />
        @if (open()) {
          <div
            class="list"
            role="listbox"
            aria-label="Daftar topik"
            [id]="id"
            (pointerdown)="$event.preventDefault()"
            (mousedown)="$event.preventDefault()"
          >
            @for (group of groups(); track group.name) {
              <div role="group" [attr.aria-label]="group.name">
                <span class="cso-soft cso-small" aria-hidden="true">{{ group.name }}</span>
                @for (each of group.topics; track each.code) {
                  <div
                    role="option"
                    tabindex="-1"
                    [id]="id + each.code"
                    [attr.aria-selected]="each === active()"
                    (click)="choose(each)"
                    (keydown.enter)="choose(each)"
                  >
                    {{ each.name }}
                  </div>
                }
              </div>
            }
          </div>
        }
      </div>
      <p class="cso-small" role="status">{{ advice() }}</p>
    </cso-field>
  `,
  styleUrl: './topic-choice.scss',
})
export class TopicChoice {
  private readonly document = inject(DOCUMENT);
  protected readonly id = inject(_IdGenerator).getId('cso-topics-');

  readonly topics = input.required<readonly Topic[]>();
  readonly topic = input<Topic | null>(null);
  readonly disabled = input(false);

  readonly chosen = output<Topic | null>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  /** The text that is no topic yet; null while the field shows the topic, as after every change of it. */
  protected readonly typed = linkedSignal<Topic | null, string | null>({ source: this.topic, computation: () => null });
  /** On focus alone the list stays closed: on a small screen it would cover the form. */
  protected readonly searching = signal(false);
  protected readonly shown = computed(() => this.typed() ?? this.topic()?.name ?? '');
  private readonly found = computed(() => (this.searching() ? findTopics(this.topics(), this.typed() ?? '') : []));
  protected readonly groups = computed(() => {
    const groups = new Map<string, readonly Topic[]>();
    for (const topic of this.found()) groups.set(topic.group, [...(groups.get(topic.group) ?? []), topic]);
    return Array.from(groups, ([name, topics]) => ({ name, topics }));
  });
  protected readonly open = computed(() => this.found().length > 0 && !this.disabled());
  /** The option that Enter chooses. */
  protected readonly active = linkedSignal<readonly Topic[], Topic | null>({
    source: this.found,
    computation: () => null,
  });
  /** Whether the user was told what becomes of a text that is no topic. */
  private readonly advised = signal(false);
  protected readonly advice = computed(() => {
    const [typed, topic] = [this.typed()?.trim(), this.topic()];
    if (!typed || !this.advised()) return '';
    const kept = topic ? `Topiknya masih “${topic.name}”.` : 'Teks ini tidak ikut dikirim.';
    return `“${typed}” bukan nama topik. ${kept} Pilih dari daftar dengan panah bawah, atau tulis di Judul.`;
  });

  constructor() {
    afterRenderEffect(() => {
      const code = this.active()?.code;
      if (code) this.document.getElementById(this.id + code)?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.searching.set(true);
    this.advised.set(false);
  }

  protected choose(topic: Topic | null): void {
    this.typed.set(null);
    this.searching.set(false);
    if (topic !== this.topic()) this.chosen.emit(topic);
  }

  protected press(event: KeyboardEvent): void {
    const { key } = event;
    if (this.disabled() || event.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Escape' && this.open()) {
      this.searching.set(false);
      // The key closes the list, and not the dialog around it.
      event.stopPropagation();
    } else if (key !== 'Enter' || event.ctrlKey || event.metaKey || !this.accept()) return;
    event.preventDefault();
  }

  /** The field was left: an emptied field is no topic, and a name is the topic. Another text stays, and that is said. */
  protected leave(): void {
    // The window was left, not the field.
    if (this.document.activeElement === this.box().nativeElement) return;
    const typed = this.typed();
    this.searching.set(false);
    if (typed === null) return;
    const named = topicNamed(this.topics(), typed);
    if (named || !typed.trim()) this.choose(named);
    else this.advised.set(true);
  }

  private move(by: number): void {
    this.searching.set(true);
    // In the order of the screen.
    const shown = this.groups().flatMap(({ topics }) => topics);
    const active = this.active();
    const at = active ? shown.indexOf(active) + by : by > 0 ? 0 : -1;
    this.active.set(shown.at(at % shown.length) ?? null);
  }

  /** Takes what Enter means; false where the key only leads to the next field. */
  private accept(): boolean {
    const typed = this.typed()?.trim();
    const topic = this.active() ?? (typed ? topicNamed(this.topics(), typed) : null);
    if (topic) this.choose(topic);
    else if (typed) this.advised.set(true);
    return !!topic || !!typed;
  }
}
