import { _IdGenerator } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Store } from '@ngrx/store';
import { actionsOf } from '../../domain/access';
import { NOT_ALLOWED } from '../../domain/failure';
import { fieldProblems } from '../../domain/field-problem';
import { satkerWords } from '../../domain/satker-text';
import type { Message } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import { OfficerChoices } from '../../state/choices/officer-choices';
import { DestinationsActions } from '../../state/destinations/destinations-actions';
import { selectDestinations, selectDestinationsProblem } from '../../state/destinations/destinations-feature';
import { DraftStore } from '../../state/drafts/draft-store';
import { SessionActions } from '../../state/session/session-actions';
import { selectLimits, selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { MessageForm } from '../../state/submission/message-form';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { DraftNotice } from '../../ui/draft-notice/draft-notice';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { KeptText } from '../../ui/kept-text/kept-text';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { StorageNotice } from '../../ui/storage-notice/storage-notice';
import { openSuccessDialog } from '../../ui/success-dialog/success-dialog';
import { conversationClock } from './conversation-clock';
import { ConversationFiles } from './conversation-files';
import { newTranscript } from './new-transcript';
import { transcriptFields, type TurnFields, withNextTurn, withTurn } from './transcript-fields';
import { TranscriptForm } from './transcript-form';
import { transcriptProblems, turnProblems, type TranscriptRules } from './transcript-problems';
import { TranscriptReview } from './transcript-review';
import { transcribedWords, writtenWords } from './transcript-words';

/** Rekam tiket sebagai transkrip, a dialog over the list with an address of its own. */
@Component({
  selector: 'cso-record-transcript-page',
  imports: [
    DialogFrame,
    DialogSkeleton,
    DraftNotice,
    FailureCard,
    KeptText,
    RouteDialog,
    SendNotice,
    StorageNotice,
    TranscriptForm,
    TranscriptReview,
  ],
  providers: [OfficerChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-transcript-page.html',
})
export class RecordTranscriptPage {
  private readonly store = inject(Store);
  private readonly dialogs = inject(MatDialog);
  private readonly ids = inject(_IdGenerator);
  protected readonly choices = inject(OfficerChoices);
  protected readonly form = new MessageForm(signal('transcript'));

  protected readonly routeDialog = viewChild.required(RouteDialog);

  private readonly sessionFailure = this.store.selectSignal(selectSessionFailure);
  private readonly clock = conversationClock();
  protected readonly session = this.store.selectSignal(selectSession);
  protected readonly limits = this.store.selectSignal(selectLimits);
  protected readonly destinations = this.store.selectSignal(selectDestinations);
  protected readonly destinationsProblem = this.store.selectSignal(selectDestinationsProblem);

  protected readonly failure = computed(() => {
    const session = this.session();
    if (!session) return this.sessionFailure();
    return actionsOf(session).has('record-transcript') ? null : NOT_ALLOWED;
  });
  protected readonly fields = computed(() => {
    const [only, ...others] = this.destinations();
    const chosen = only && !others.length ? only.code : '';
    return transcriptFields(this.form.fields(), this.clock.minute(), chosen);
  });
  /** What can no longer be sent: to be copied, or thrown away by the officer (F54). */
  protected readonly kept = computed(() => (this.failure()?.kind === 'forbidden' ? writtenWords(this.fields()) : ''));
  protected readonly files = new ConversationFiles(inject(DraftStore));
  /** Only what was checked is read back; any change leads back to the form. */
  protected readonly reading = signal(false);
  protected readonly checked = signal(false);
  private readonly rules = computed((): TranscriptRules => ({
    limits: this.limits(),
    zone: this.clock.zone(),
    destinations: this.destinations(),
    now: this.clock.latest(),
    attachments: this.files.problemOf(this.fields().turns),
  }));
  protected readonly turnProblems = computed(() =>
    this.checked() ? turnProblems(this.fields().turns, this.rules()) : [],
  );
  protected readonly transcript = computed(() =>
    newTranscript(this.fields(), this.files.uploadIds(), this.clock.zone()),
  );
  protected readonly fileNames = computed(() => this.files.namesOf(this.fields().turns));
  protected readonly satker = computed(() => {
    const code = this.fields().satker;
    return satkerWords(this.choices.satkers().find((satker) => satker.code === code) ?? { code, name: '' });
  });
  protected readonly destination = computed(
    () => this.destinations().find(({ code }) => code === this.fields().destination) ?? null,
  );

  constructor() {
    this.store.dispatch(DestinationsActions.needed());
    this.choices.searchSatkers('');
    effect(() => {
      const sending = this.form.sending();
      if (sending?.status === 'sent') untracked(() => this.celebrate(sending.ticket));
      if (sending?.status !== 'refused') return;
      const problems = fieldProblems(sending.failure?.fields ?? {});
      this.form.problems.set(problems);
      if (problems.length) this.reading.set(false);
    });
  }

  protected editTurn({ id, change }: { readonly id: string; readonly change: Partial<TurnFields> }): void {
    this.editTurns(withTurn(this.fields().turns, id, change));
  }

  protected addTurn(): void {
    this.editTurns(withNextTurn(this.fields().turns, this.clock.minute()));
  }

  protected removeTurn(id: string): void {
    this.files.forget([id]);
    this.editTurns(this.fields().turns.filter((turn) => turn.id !== id));
  }

  protected readBack(): void {
    const problems = transcriptProblems(this.fields(), this.rules());
    this.checked.set(problems.length > 0);
    this.form.problems.set(problems);
    this.reading.set(!problems.length);
  }

  protected save(): void {
    void this.form.send(this.message());
  }

  protected check(): void {
    void this.form.check(this.message());
  }

  protected saveAsNew(): void {
    this.form.sendAsNew(this.message());
  }

  protected clear(): void {
    this.checked.set(false);
    this.files.forget();
    this.form.clear();
  }

  protected reloadDestinations(): void {
    this.store.dispatch(DestinationsActions.needed());
  }

  protected reloadSession(): void {
    this.store.dispatch(SessionActions.retryRequested());
  }

  private editTurns(turns: readonly TurnFields[]): void {
    this.form.edit({ turns: JSON.stringify(turns) });
  }

  private message(): Message {
    return { kind: 'transcript', transcript: this.transcript() };
  }

  private celebrate(ticket: TicketDetail | null): void {
    this.files.forget();
    const reference = ticket?.reference || null;
    openSuccessDialog(this.dialogs, this.ids, {
      text: transcribedWords(reference, ticket?.haiDjpbNumber ?? null),
      reference,
    })
      .afterClosed()
      .subscribe(() => {
        this.form.acknowledge();
        this.routeDialog().leaveForWholeList();
      });
  }
}
