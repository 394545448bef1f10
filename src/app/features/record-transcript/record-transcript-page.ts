import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { Composer } from '../../compose/composer';
import { unsentOf } from '../../compose/unsent-text/unsent';
import { UnsentText } from '../../compose/unsent-text/unsent-text';
import { SendNotice } from '../../compose/send-notice/send-notice';
import { actionsOf } from '../../domain/access';
import { NOT_ALLOWED } from '../../domain/failure';
import { problemOf } from '../../domain/field-problem';
import { formKey } from '../../domain/form-key';
import type { NewTranscript } from '../../domain/officer';
import { OfficerChoices } from '../../services/choices/officer-choices';
import { officeClock } from '../../services/clock/office-clock';
import { DestinationsActions } from '../../state/destinations/destinations-actions';
import { selectDestinations, selectDestinationsProblem } from '../../state/destinations/destinations-feature';
import { DraftStore } from '../../services/drafts/draft-store';
import { SessionActions } from '../../state/session/session-actions';
import { selectLimits, selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { WALL_CLOCK } from '../../ui/date-field/wall-clock';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { conversationClock } from './conversation-clock';
import { ConversationFiles } from './conversation-files';
import { newTranscript } from './new-transcript';
import { SatkerCheck } from './satker-check';
import { type TranscriptFields, transcriptFields, withoutBlankTail } from './transcript-fields';
import { TranscriptForm } from './transcript-form';
import { TRANSCRIPT_ORDER, transcriptSchema, turnProblems, type TranscriptRules } from './transcript-problems';
import { type ReadBack, TranscriptReview } from './transcript-review';
import { transcribedWords, writtenWords } from './transcript-words';

const FORM = formKey('transcript');

/** Rekam tiket sebagai transkrip: a dialog over the list with its own URL. */
@Component({
  selector: 'cso-record-transcript-page',
  imports: [
    DialogFrame,
    DialogSkeleton,
    FailureCard,
    UnsentText,
    RouteDialog,
    SendNotice,
    TranscriptForm,
    TranscriptReview,
  ],
  providers: [OfficerChoices, { provide: WALL_CLOCK, useFactory: () => officeClock().minute }],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-transcript-page.html',
})
export class RecordTranscriptPage {
  private readonly store = inject(Store);
  private readonly destroyRef = inject(DestroyRef);
  protected readonly choices = inject(OfficerChoices);

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
  protected readonly files = new ConversationFiles(inject(DraftStore));
  protected readonly composer: Composer<TranscriptFields> = new Composer<TranscriptFields>({
    form: () => FORM,
    fields: (draft, before) => {
      const [only, ...others] = this.destinations();
      const chosen = only && !others.length ? only.code : '';
      return transcriptFields(draft, this.clock.opened(), chosen, before?.turns);
    },
    schema: transcriptSchema((fields) => this.rules(fields)),
    order: TRANSCRIPT_ORDER,
    message: (fields) => ({ kind: 'transcript', transcript: this.read()?.transcript ?? this.transcriptOf(fields) }),
    text: writtenWords,
    success: ({ ticket }) => {
      this.files.forget();
      const reference = ticket?.reference || null;
      return { text: transcribedWords(reference, ticket?.haiDjpbNumber ?? null), reference };
    },
    successRead: () => this.routeDialog().goToUnfilteredList(),
  });
  private readonly fields = computed(() => this.composer.fields());
  private readonly satkerCheck = new SatkerCheck(this.choices, this.fields);
  /** Text that can no longer be sent. The officer copies or discards it (F54). */
  protected readonly unsent = computed(() => {
    if (this.failure()?.kind !== 'forbidden') return null;
    return unsentOf([this.composer.text()], this.files.namesOf(this.fields().turns).flat());
  });
  /** The transcript under review; null while the officer edits. A copy, because sending deletes the draft. */
  protected readonly read = signal<ReadBack | null>(null);
  protected readonly checking = signal(false);
  private readonly checked = signal(false);
  protected readonly turnProblems = computed(() => {
    const { turns } = this.fields();
    if (this.checked()) return turnProblems(turns, this.rules(this.fields()));
    const problems = this.composer.problems();
    return turns.map((_, index) => ({ at: null, text: problemOf(problems, `turn-${index + 1}`) }));
  });

  constructor() {
    this.store.dispatch(DestinationsActions.needed());
    this.choices.searchSatkers('');
    effect(() => {
      // The form shows the problems that the backend found, so the review closes.
      if (this.composer.problems().length) this.read.set(null);
    });
  }

  protected addTurn(): void {
    this.turns().update((turns) => this.clock.withNextTurn(turns));
  }

  protected dateTurn(id: string): void {
    this.turns().update((turns) => this.clock.withBegunTurn(turns, id));
  }

  protected removeTurn(id: string): void {
    this.files.forget([id]);
    this.turns().update((turns) => turns.filter((turn) => turn.id !== id));
  }

  protected async readBack(): Promise<void> {
    if (this.checking()) return;
    this.turns().update((turns) => withoutBlankTail(turns, this.files.has));
    this.checking.set(true);
    const satker = await this.satkerCheck.run().finally(() => this.checking.set(false));
    if (this.destroyRef.destroyed) return;
    this.clock.refresh();
    // Replaces a text that means exactly one satker by that satker's code and name.
    if (satker !== null) this.composer.form.satker().value.set(satker);
    const complete = this.composer.validate();
    this.checked.set(!complete);
    if (!complete) return;
    // The refusal was about an earlier version of the transcript.
    if (this.composer.sending()?.status === 'refused') this.composer.acknowledge();
    const fields = this.fields();
    this.read.set({
      transcript: this.transcriptOf(fields),
      satker: fields.satker,
      destination: this.destinations().find(({ code }) => code === fields.destination) ?? null,
      files: this.files.namesOf(fields.turns),
    });
  }

  protected clear(): void {
    this.composer.clear();
    this.forgetFiles();
  }

  protected forgetFiles(): void {
    this.checked.set(false);
    this.read.set(null);
    this.clock.begin();
    this.files.forget();
  }

  protected reloadDestinations(): void {
    this.store.dispatch(DestinationsActions.needed());
  }

  protected reloadSession(): void {
    this.store.dispatch(SessionActions.retryRequested());
  }

  private readonly turns = () => this.composer.form.turns().value;

  private rules({ turns, satker }: TranscriptFields): TranscriptRules {
    return {
      limits: this.limits(),
      zone: this.clock.zone(),
      destinations: this.destinations(),
      destinationsProblem: this.destinationsProblem(),
      now: this.clock.latest(),
      attachments: this.files.problemOf(turns),
      satker: this.satkerCheck.problemOf(satker),
    };
  }

  private transcriptOf(fields: TranscriptFields): NewTranscript {
    return newTranscript(fields, this.files.uploadIds(), this.clock.zone());
  }
}
