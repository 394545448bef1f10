import { computed, inject, signal, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { formatClock } from '../../domain/dates';
import type { FieldProblem } from '../../domain/field-problem';
import { type FormKey, formName } from '../../domain/form-key';
import { isBusy, type Message } from '../../domain/sending';
import { DraftStore } from '../drafts/draft-store';
import { selectSession } from '../session/session-feature';
import { SubmissionActions } from './submission-actions';
import { submissionFeature } from './submission-feature';

type Fields = Readonly<Record<string, string>>;

/**
 * One form of a message: its typed text lives in the draft, and its way out is the submission of the same key. To be
 * created where `inject` works.
 */
export class MessageForm {
  private readonly store = inject(Store);
  private readonly drafts = inject(DraftStore);
  private readonly session = this.store.selectSignal(selectSession);
  private readonly sendings = this.store.selectSignal(submissionFeature.selectSendings);
  /** What Hapus Isian took away, until something new is typed. */
  private readonly erased = signal<Fields | null>(null);
  private claiming = false;

  readonly fields = computed((): Fields => this.drafts.draft(this.key())()?.fields ?? {});
  readonly sending = computed(() => this.sendings()[formName(this.key())] ?? null);
  readonly busy = computed(() => isBusy(this.sending()));
  readonly cleared = computed(() => this.erased() !== null);
  readonly elsewhere = computed(() => this.drafts.elsewhere(this.key())());
  readonly savedAt = computed(() => {
    const [at, session] = [this.drafts.savedAt(this.key())(), this.session()];
    return at && session ? formatClock(at, session.zone) : '';
  });
  /** Why drafts cannot be kept here; null when they can, or once that was read. */
  readonly storageProblem = this.drafts.storageProblem;
  /** What the last press of Kirim, or the backend's answer to it, found wrong. */
  readonly problems = signal<readonly FieldProblem[]>([]);

  constructor(private readonly key: Signal<FormKey>) {}

  edit(change: Fields): void {
    this.erased.set(null);
    this.drafts.change(this.key(), { fields: change });
  }

  /** Claims the key just before it is used, so that two windows with one draft send one message (F33). */
  async send(message: Message): Promise<void> {
    if (this.busy() || this.claiming) return;
    const form = this.key();
    this.claiming = true;
    const key = await this.drafts.claimKey(form).finally(() => (this.claiming = false));
    this.store.dispatch(SubmissionActions.submitted({ form, key, message }));
  }

  /** Asks what became of a message whose answer was lost. */
  async check(message: Message): Promise<void> {
    const form = this.key();
    const key = await this.drafts.claimKey(form);
    this.store.dispatch(SubmissionActions.checkRequested({ form, key, message }));
  }

  /** The same text as another message, after its key was used for a different one. */
  sendAsNew(message: Message): void {
    const form = this.key();
    this.store.dispatch(SubmissionActions.submitted({ form, key: this.drafts.renewKey(form), message }));
  }

  /** Hapus Isian; `restore` brings the text back. */
  clear(): void {
    const fields = this.fields();
    this.problems.set([]);
    this.drafts.discard(this.key());
    this.acknowledge();
    this.erased.set(Object.values(fields).some(Boolean) ? fields : null);
  }

  restore(): void {
    const fields = this.erased();
    if (fields) this.edit(fields);
  }

  dismissStorageProblem(): void {
    this.drafts.dismissStorageProblem();
  }

  adopt(): void {
    this.drafts.adopt(this.key());
  }

  keepMine(): void {
    this.drafts.keepMine(this.key());
  }

  renewKey(): void {
    this.drafts.renewKey(this.key());
  }

  /** The person has read how it ended. */
  acknowledge(): void {
    this.store.dispatch(SubmissionActions.acknowledged({ form: this.key() }));
  }
}
