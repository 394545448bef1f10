import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import { ClaimForm } from '../../../compose/claim/claim-form';
import { type ClaimFields, claimFields, claimSchema } from '../../../compose/claim/claim-fields';
import { ComposerDraft } from '../../../compose/composer-draft';
import { SendNotice } from '../../../compose/send-notice/send-notice';
import { SeveralSending } from '../../../compose/several/several-sending';
import { mayClaim, type NewClaim } from '../../../domain/claim';
import { formKey } from '../../../domain/form-key';
import { isBusy, type Message } from '../../../domain/sending';
import type { Session } from '../../../domain/session';
import type { TicketDetail } from '../../../domain/ticket';
import { DraftStore } from '../../../services/drafts/draft-store';
import { SubmissionActions } from '../../../state/submission/submission-actions';
import { TicketActions } from '../../../state/ticket/ticket-actions';
import { announceHandler } from './announce-handler';
import { claimWords, handlerWords } from './claim-words';

/** Who is on the ticket, for officers: Saya tangani, Lepaskan, Alihkan (beyond.md, section 3). */
@Component({
  selector: 'cso-ticket-claim',
  imports: [ClaimForm, SendNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './ticket-claim.html',
  styles: `
    p {
      flex: 1 1 200px;
      overflow-wrap: anywhere;
    }
    .state {
      outline: none;
    }
  `,
})
export class TicketClaim {
  private readonly store = inject(Store);
  private readonly drafts = inject(DraftStore);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly sending = new SeveralSending();

  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();

  private readonly state = viewChild<ElementRef<HTMLElement>>('state');
  private readonly fieldsShown = viewChild(ClaimForm);

  private readonly key = computed(() => formKey('claim', this.ticket().id));
  private readonly draft = new ComposerDraft<ClaimFields>({ form: () => this.key(), fields: claimFields });
  protected readonly fields = this.draft.model.asReadonly();
  protected readonly form = form(this.draft.model, claimSchema);
  protected readonly tried = linkedSignal({ source: () => this.ticket().id, computation: () => false });
  /** What was pressed last in this ticket, so that it can be looked up or sent again. */
  private readonly wanted = linkedSignal<string, NewClaim | null>({
    source: () => this.ticket().id,
    computation: () => null,
  });

  protected readonly may = computed(() => mayClaim(this.ticket(), this.session()));
  /** Nothing is said where the backend stores nobody. */
  protected readonly known = computed(() => this.may() || !!this.ticket().handledBy);
  protected readonly mine = computed(() => this.ticket().handledBy === this.session().claimAs);
  protected readonly opened = computed(() => this.may() && this.fields().open === 'yes');
  protected readonly words = computed(() => handlerWords(this.ticket(), this.session()));
  protected readonly last = computed(() => {
    const { claim } = this.ticket();
    return claim ? claimWords(claim, this.session()) : '';
  });
  protected readonly outcome = computed(() => this.sending.sendingOf()(this.key()));
  protected readonly busy = computed(() => this.sending.busy() || isBusy(this.outcome()));
  /** Who has it now, after a refusal. */
  protected readonly changes = computed(() =>
    this.outcome()?.failure?.kind === 'conflict' ? handlerWords(this.ticket(), this.session()) : '',
  );
  protected readonly without = computed(() => [this.session().claimAs, this.ticket().handledBy]);

  constructor() {
    effect(() => {
      const outcome = this.outcome();
      untracked(() => {
        if (outcome?.status === 'sent') this.finish();
        // The notice names who has it now.
        if (outcome?.failure?.kind === 'conflict')
          this.store.dispatch(TicketActions.ticketReloadRequested({ id: this.ticket().id }));
      });
    });
    announceHandler(this.ticket, (to) => {
      const isOwn = this.wanted()?.to === to;
      if (isOwn) this.wanted.set(null);
      // What the user did takes the focus; a refusal is announced by its notice.
      return isOwn || this.changes() ? '' : this.words();
    });
  }

  protected take(): void {
    this.send({ to: this.session().claimAs ?? null, note: '' });
  }

  protected release(): void {
    this.send({ to: null, note: '' });
  }

  protected open(): void {
    this.draft.edit({ open: 'yes' });
    afterNextRender(() => this.fieldsShown()?.focusProblem(), { injector: this.injector });
  }

  protected handOver(): void {
    if (this.busy()) return;
    this.tried.set(true);
    if (this.form().invalid()) return this.fieldsShown()?.focusProblem();
    const { to, note } = this.fields();
    this.send({ to, note: note.trim() });
  }

  /** What was typed is gone; the form says so. */
  protected cancel(): void {
    this.tried.set(false);
    this.drafts.discard(this.key());
    this.acknowledge();
    this.focusState();
  }

  /** Looks up whether the backend has stored what was sent (F29). */
  protected async check(): Promise<void> {
    const [form, message] = [this.key(), this.message()];
    if (this.busy()) return;
    if (!message) {
      // The ticket was left meanwhile; read again, it says who is on it.
      this.acknowledge();
      this.store.dispatch(TicketActions.ticketReloadRequested({ id: this.ticket().id }));
      return;
    }
    const sender = this.session().userId;
    const key = await this.drafts.claimKey(form);
    if (this.session().userId === sender) this.store.dispatch(SubmissionActions.checkRequested({ form, key, message }));
  }

  protected acknowledge(): void {
    this.sending.acknowledge([this.key()]);
  }

  /** The key was used for another choice before (F32). */
  protected sendAsNew(): void {
    const wanted = this.wanted();
    this.drafts.renewKey(this.key());
    if (wanted) this.send(wanted);
  }

  private send(claim: NewClaim): void {
    this.wanted.set(claim);
    const message = this.message();
    if (!this.busy() && message) this.sending.send([{ form: this.key(), message }]);
  }

  private message(): Message | null {
    const [claim, { id, etag }] = [this.wanted(), this.ticket()];
    return claim && { kind: 'claim', id, claim, etag };
  }

  private finish(): void {
    this.tried.set(false);
    this.acknowledge();
    this.focusState();
  }

  /** The button that was pressed is gone; the sentence says what is now. A user who types elsewhere by now is left there. */
  private focusState(): void {
    const active = this.document.activeElement;
    if (active?.matches('input, textarea, select') && !this.host.contains(active)) return;
    afterNextRender(() => this.state()?.nativeElement.focus(), { injector: this.injector });
  }
}
