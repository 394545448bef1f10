import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { type FormKey, parseFormName, ticketIdOf } from '../../domain/form-key';
import type { Sending } from '../../domain/sending';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { submissionFeature } from '../../state/submission/submission-feature';
import { selectRowOf } from '../../state/ticket-list/ticket-list-selectors';
import { fillHostWords } from '../../ui/host-words';
import { Icon } from '../../ui/icon/icon';
import { lazyAnnouncer } from '../../ui/lazy-announcer';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { outcomeWords } from './outcome-words';

/** Outcomes that were announced, over the list or over a ticket. */
const announced = new WeakSet<Sending>();

/**
 * Outcomes of messages whose forms are closed, over the list or over the next ticket. Announces each once, with a link to
 * the form or the ticket.
 */
@Component({
  selector: 'cso-unread-outcomes',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (outcome of outcomes(); track outcome.name) {
      <div class="cso-notice" role="group" aria-label="Kiriman">
        <cso-icon [name]="outcome.words.icon" />
        <p>
          <strong>{{ outcome.words.title }}.</strong> {{ outcome.words.text }}
        </p>
        <div>
          @if (dialog && outcome.path) {
            <button type="button" class="cso-button" (click)="goTo(outcome)">Buka</button>
          } @else if (outcome.path; as path) {
            <a class="cso-button" [routerLink]="path" queryParamsHandling="preserve" (click)="open(outcome)">Buka</a>
          }
          <button type="button" class="cso-button" (click)="dismiss(outcome.form)">Tutup</button>
        </div>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class UnreadOutcomes {
  private readonly store = inject(Store);
  private readonly announcer = lazyAnnouncer();
  private readonly fill = fillHostWords();
  private readonly sendings = this.store.selectSignal(submissionFeature.selectSendings);
  private readonly rowOf = this.store.selectSignal(selectRowOf);
  /** Null over the list. */
  protected readonly dialog = inject(RouteDialog, { optional: true });

  /** Id of the ticket whose forms show their outcomes themselves; null for none. */
  readonly except = input<string | null>(null);

  protected readonly outcomes = computed(() =>
    Object.entries(this.sendings()).flatMap(([name, sending]) => {
      const form = parseFormName(name);
      if (form && this.except() !== null && ticketIdOf(form) === this.except()) return [];
      const words = form && sending && outcomeWords(form.kind, sending, this.referenceOf(form, sending));
      if (!words) return [];
      const path = pathOf(form, sending);
      return [{ name, form, sending, words: this.fill(words), path, sent: sending.status === 'sent' }];
    }),
  );

  constructor() {
    effect(() => {
      for (const { sending, words } of this.outcomes()) {
        if (announced.has(sending)) continue;
        announced.add(sending);
        this.announcer.announce(`${words.title}. ${words.text}`.trim());
      }
    });
  }

  /**
   * Opens the form, which shows its outcome. The form of a new ticket does not open again, so that outcome is
   * acknowledged here.
   */
  protected open({ form, sent }: { readonly form: FormKey; readonly sent: boolean }): void {
    if (sent && ticketIdOf(form) === null) this.dismiss(form);
  }

  /** Opens it in place of the open ticket. */
  protected goTo(outcome: { readonly form: FormKey; readonly sent: boolean; readonly path: string[] | null }): void {
    this.open(outcome);
    this.dialog?.goToDialog(outcome.path?.[0] ?? '');
    this.dialog?.focusHeading();
  }

  protected dismiss(form: FormKey): void {
    this.store.dispatch(SubmissionActions.acknowledged({ form }));
    // The button goes with its line.
    this.dialog?.focusHeading();
  }

  private referenceOf(form: FormKey, { ticket }: Sending): string {
    return ticket?.reference ?? this.rowOf()(ticketIdOf(form) ?? '')?.reference ?? '';
  }
}

/** Path relative to the list: of the ticket, or of the form when there is no ticket yet. */
function pathOf(form: FormKey, { status, ticket }: Sending): string[] | null {
  const id = ticketIdOf(form) ?? (status === 'sent' ? ticket?.id : null);
  if (id) return [id];
  if (status === 'sent') return null;
  return [form.kind === 'transcript' ? 'transkrip' : 'rekam'];
}
