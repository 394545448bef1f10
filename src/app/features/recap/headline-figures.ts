import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Recap } from '../../domain/recap';
import { headlineCards } from './headline-cards';

/** The most important numbers of the recap. */
@Component({
  selector: 'cso-headline-figures',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="cso-columns">
      @for (card of cards(); track card.label) {
        <div class="cso-card">
          <dt class="cso-soft cso-medium">{{ card.label }}</dt>
          <dd [attr.title]="card.beside">
            @if (card.value.params; as params) {
              <a routerLink="../listTiket" [queryParams]="params">{{ card.value.words }}</a>
            } @else {
              {{ card.value.words }}
            }
            @for (note of card.notes; track $index) {
              <span class="cso-soft cso-medium">
                @if (note.params; as params) {
                  <a routerLink="../listTiket" [queryParams]="params">{{ note.words }}</a>
                } @else {
                  {{ note.words }}
                }
              </span>
            }
          </dd>
          @if (card.change) {
            <dd class="change">{{ card.change }}</dd>
          }
        </div>
      }
    </dl>
  `,
  styleUrl: './headline-figures.scss',
})
export class HeadlineFigures {
  readonly recap = input.required<Recap>();
  /** Figures of the period before; null without. */
  readonly before = input.required<Recap | null>();
  /** Percent of the finished tickets that should be confirmed. */
  readonly target = input.required<number>();

  /** Whether the list can be filtered by whether an officer has answered. */
  readonly knowsAnswered = input(false);

  protected readonly cards = computed(() =>
    headlineCards(this.recap(), this.before(), this.target(), this.knowsAnswered()),
  );
}
