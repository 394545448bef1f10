import { _IdGenerator } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
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
import { fieldProblems, problemOf } from '../../domain/field-problem';
import { asksForSatker, type NewTranscript } from '../../domain/officer';
import { formKey } from '../../domain/form-key';
import { satkerCode, satkerWords } from '../../domain/satker-text';
import type { Message } from '../../domain/sending';
import { isBlank } from '../../domain/text';
import type { Destination, TicketDetail } from '../../domain/ticket';
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
import { lookUpSatker } from './look-up-satker';
import { newTranscript } from './new-transcript';
import { transcriptFields, type TurnFields, withNextTurn, withTurn } from './transcript-fields';
import { TranscriptForm } from './transcript-form';
import { NAMES_NO_SATKER, transcriptProblems, turnProblems, type TranscriptRules } from './transcript-problems';
import { TranscriptReview } from './transcript-review';
import { transcribedWords, writtenWords } from './transcript-words';

/** What was checked, and is saved exactly as it is read back. */
interface ReadBack {
  readonly transcript: NewTranscript;
  readonly satker: string;
  readonly destination: Destination | null;
  /** Names of the files of each turn. */
  readonly files: readonly (readonly string[])[];
}

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
  private readonly destroyRef = inject(DestroyRef);
  protected readonly choices = inject(OfficerChoices);
  protected readonly form = new MessageForm(signal(formKey('transcript')));

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
    return transcriptFields(this.form.fields(), this.clock.opened(), chosen);
  });
  /** What can no longer be sent: to be copied, or thrown away by the officer (F54). */
  protected readonly kept = computed(() => (this.failure()?.kind === 'forbidden' ? writtenWords(this.fields()) : ''));
  protected readonly files = new ConversationFiles(inject(DraftStore));
  /** Held apart from the draft, which is gone once it is saved; null while one writes. */
  protected readonly read = signal<ReadBack | null>(null);
  protected readonly checking = signal(false);
  private readonly checked = signal(false);
  protected readonly turnProblems = computed(() => {
    const { turns } = this.fields();
    if (this.checked()) return turnProblems(turns, this.rules(null));
    const problems = this.form.problems();
    return turns.map((_, index) => ({ at: null, text: problemOf(problems, `turn-${index + 1}`) }));
  });

  constructor() {
    this.store.dispatch(DestinationsActions.needed());
    this.choices.searchSatkers('');
    effect(() => {
      const sending = this.form.sending();
      if (sending?.status === 'sent') untracked(() => this.celebrate(sending.ticket));
      if (sending?.status !== 'refused') return;
      const problems = fieldProblems(sending.failure?.fields ?? {});
      this.form.problems.set(problems);
      if (problems.length) this.read.set(null);
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

  protected async readBack(): Promise<void> {
    if (this.checking()) return;
    this.checking.set(true);
    const unknown = await this.satkerProblem().finally(() => this.checking.set(false));
    if (this.destroyRef.destroyed) return;
    const problems = transcriptProblems(this.fields(), this.rules(unknown));
    this.checked.set(problems.length > 0);
    this.form.problems.set(problems);
    if (problems.length) return;
    // What was refused is not what is read back now.
    if (this.form.sending()?.status === 'refused') this.form.acknowledge();
    const { satker, destination, turns } = this.fields();
    this.read.set({
      transcript: newTranscript(this.fields(), this.files.uploadIds(), this.clock.zone()),
      satker,
      destination: this.destinations().find(({ code }) => code === destination) ?? null,
      files: this.files.namesOf(turns),
    });
  }

  protected change(): void {
    this.read.set(null);
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
    this.read.set(null);
    this.clock.begin();
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

  /** Looks up the satker that was typed; a text that means one of them becomes that one. */
  private async satkerProblem(): Promise<string | null> {
    const { askerKind, satker } = this.fields();
    if (!asksForSatker(askerKind) || isBlank(satker)) return null;
    const found = await lookUpSatker(satker, this.choices);
    if (this.destroyRef.destroyed || found === 'untold') return null;
    if (this.fields().satker !== satker) return this.satkerProblem();
    if (found !== 'none') {
      this.form.edit({ satker: satkerWords(found) });
      return null;
    }
    const code = satkerCode(satker);
    return code ? `Satker ${code} tidak ditemukan. Periksa kodenya, atau pilih dari daftar.` : NAMES_NO_SATKER;
  }

  private rules(satker: string | null): TranscriptRules {
    return {
      limits: this.limits(),
      zone: this.clock.zone(),
      destinations: this.destinations(),
      now: this.clock.latest(),
      attachments: this.files.problemOf(this.fields().turns),
      satker,
    };
  }

  private message(): Message {
    const transcript =
      this.read()?.transcript ?? newTranscript(this.fields(), this.files.uploadIds(), this.clock.zone());
    return { kind: 'transcript', transcript };
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
