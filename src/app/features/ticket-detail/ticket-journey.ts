import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { responsibleWords } from './responsible-words';
import { journeySteps } from './journey-steps';

/** The steps of the ticket, who has to act, and since when. */
@Component({
  selector: 'cso-ticket-journey',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (steps().length) {
      <ol aria-label="Perjalanan tiket">
        @for (step of steps(); track $index) {
          <li [class]="step.state" [attr.aria-current]="step.state === 'current' ? 'step' : null">{{ step.words }}</li>
        }
      </ol>
      <p>{{ holder() }}</p>
    }
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 0;
      margin: 0;
      padding: 0;
      color: var(--mat-sys-on-surface-variant);
      font-size: 12px;
      line-height: 20px;
      list-style: none;
    }
    li:not(:first-child)::before {
      content: '';
      display: inline-block;
      width: 24px;
      margin: 0 8px 4px;
      border-top: 1px solid var(--mat-sys-outline);
    }
    p {
      margin: 2px 0 0;
      color: var(--mat-sys-on-surface-variant);
      font-size: 12px;
      line-height: 20px;
      font-variant-numeric: tabular-nums;
    }
    .current {
      color: var(--mat-sys-on-surface);
      font-weight: 600;
    }
    .ahead:not(:first-child)::before {
      border-top-style: dashed;
    }
    @media (max-width: 599px) {
      li:not(:first-child)::before {
        width: 12px;
        margin-inline: 6px;
      }
    }
  `,
})
export class TicketJourney {
  readonly ticket = input.required<Ticket>();
  readonly session = input.required<Session>();

  protected readonly holder = computed(() => responsibleWords(this.ticket(), this.session()));
  protected readonly steps = computed(() => journeySteps(this.ticket(), this.session()));
}
