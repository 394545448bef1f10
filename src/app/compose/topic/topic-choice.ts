import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOptgroup, MatOption } from '@angular/material/autocomplete';
import type { Topic } from '../../domain/catalogue/catalogue';
import { findTopics } from '../../domain/catalogue/topic-rules';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { Suggestions } from '../../ui/suggestions/suggestions';

/** The searchable list of topics. An empty text is no topic. */
@Component({
  selector: 'cso-topic-choice',
  imports: [Control, Field, MatAutocomplete, MatAutocompleteTrigger, MatOptgroup, MatOption, Suggestions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field label="Topik (tidak wajib)" hint="Dengan topik, kantor tahu apa yang dibutuhkan sejak tiket pertama.">
      <input
        #box
        csoControl
        csoSuggestions
        name="topic"
        autocomplete="off"
        placeholder="cari, misalnya SP2D atau OTP"
        [matAutocomplete]="list"
        [value]="shown()"
        (input)="type(box.value)"
        (click)="searching.set(true)"
        (keydown.arrowDown)="searching.set(true)"
        (blur)="settle()"
      />
    </cso-field>
    <mat-autocomplete #list (optionSelected)="choose($event.option.value)" (closed)="settle()">
      @for (group of groups(); track group.name) {
        <mat-optgroup [label]="group.name">
          @for (each of group.topics; track each.code) {
            <mat-option [value]="each.name">{{ each.name }}</mat-option>
          }
        </mat-optgroup>
      }
    </mat-autocomplete>
  `,
  styles: `
    :host {
      --mat-option-label-text-size: 14px;
      --mat-option-label-text-line-height: 20px;
    }
    /* Material's own value, repeated because the CSS fence is more specific than an element selector. */
    mat-autocomplete {
      display: none;
    }
  `,
})
export class TopicChoice {
  readonly topics = input.required<readonly Topic[]>();
  readonly topic = input<Topic | null>(null);

  readonly chosen = output<Topic | null>();

  private readonly suggestions = viewChild.required(Suggestions);

  /** The text while the user searches; null once the field shows the topic. */
  protected readonly typed = signal<string | null>(null);
  /** On focus alone the list stays empty, and Material hides it: on a small screen it would cover the field. */
  protected readonly searching = signal(false);
  protected readonly shown = computed(() => this.typed() ?? this.topic()?.name ?? '');
  protected readonly groups = computed(() => {
    const groups = new Map<string, Topic[]>();
    if (!this.searching()) return [];
    for (const topic of findTopics(this.topics(), this.typed() ?? '')) {
      groups.set(topic.group, [...(groups.get(topic.group) ?? []), topic]);
    }
    return Array.from(groups, ([name, topics]) => ({ name, topics }));
  });

  protected type(text: string): void {
    this.typed.set(text);
    this.searching.set(true);
  }

  protected choose(name: string): void {
    this.typed.set(null);
    this.chosen.emit(this.topics().find((topic) => topic.name === name) ?? null);
  }

  /** The field was left: an emptied field is no topic, and another text goes back to the chosen one. */
  protected settle(): void {
    const typed = this.typed();
    if (this.suggestions().isInUse()) return;
    this.searching.set(false);
    if (typed === null) return;
    if (!typed.trim() && this.topic()) this.chosen.emit(null);
    this.typed.set(null);
  }
}
