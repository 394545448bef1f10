import { _IdGenerator } from '@angular/cdk/a11y';
import { computed, DOCUMENT, effect, inject, signal, untracked, ViewContainerRef } from '@angular/core';
import { form, type FieldTree, readonly, type SchemaPath } from '@angular/forms/signals';
import { MatDialog } from '@angular/material/dialog';
import { Store } from '@ngrx/store';
import { problemOf } from '../domain/field-problem';
import { formName, ticketIdOf } from '../domain/form-key';
import { isBusy, type Message, type Sending } from '../domain/sending';
import { TicketActions } from '../state/ticket/ticket-actions';
import { selectOffline } from '../state/connection/connection-feature';
import { selectLimits, selectSession } from '../state/session/session-feature';
import { SubmissionActions } from '../state/submission/submission-actions';
import { submissionFeature } from '../state/submission/submission-feature';
import { UploadQueue } from '../services/uploads/upload-queue';
import { ComposerDraft } from './composer-draft';
import type { Composition, DraftFields } from './composition';
import { FormProblems } from './form-problems';
import { openSuccessDialog } from './success-dialog/success-dialog';
import { TakenFiles } from './taken-files';
import { unsentOf } from './unsent-text/unsent';

/**
 * One form of a message, from typing to the response: its fields are the draft, its attachments an upload queue, its
 * submission the state under the same form key. Create it in an injection context, in a component that outlives the form:
 * the ticket of the response may no longer offer the form.
 */
export class Composer<Fields extends object = object> {
  private readonly store = inject(Store);
  private readonly dialogs = inject(MatDialog);
  private readonly ids = inject(_IdGenerator);
  private readonly view = inject(ViewContainerRef);
  private readonly document = inject(DOCUMENT);
  private readonly sendings = this.store.selectSignal(submissionFeature.selectSendings);
  private readonly session = this.store.selectSignal(selectSession);
  private readonly claiming = signal(false);

  readonly uploads = new UploadQueue();
  readonly limits = this.store.selectSignal(selectLimits);
  readonly draft: ComposerDraft<Fields>;
  readonly fields = computed(() => this.draft.model());
  readonly form: FieldTree<Fields>;
  readonly sending = computed(() => this.sendings()[formName(this.key())] ?? null);
  readonly busy = computed(() => this.claiming() || isBusy(this.sending()));
  /** The ticket has changed since it was read, and the user has not acknowledged it. */
  readonly conflict = computed(() => this.sending()?.failure?.kind === 'conflict');
  /** The ticket was read again and allows other things than the form offers. */
  readonly outdated = computed(() => this.composition.outdated?.() ?? false);
  /** Number of submits that the ticket no longer allows; the notice of the conflict appears with each. */
  readonly blocked = signal(0);
  /** The browser has no network. */
  readonly offline = this.store.selectSignal(selectOffline);
  /** The typed text, to be copied when it can no longer be sent (F57). */
  readonly text = computed(() => this.composition.text(this.fields()));
  readonly fileNames = this.uploads.names;
  readonly unsent = computed(() => unsentOf([this.text()], this.fileNames()));
  readonly kind = computed(() => this.key().kind);

  private readonly taken = new TakenFiles(() => this.draft.cleared());
  private readonly found: FormProblems;
  readonly problems = computed(() => this.found.list());
  /** Number of attempts that found problems; each moves the focus to them. */
  readonly attempts = computed(() => this.found.attempts());
  readonly attachmentsProblem = computed(() => problemOf(this.problems(), 'attachments'));

  constructor(private readonly composition: Composition<Fields>) {
    this.draft = new ComposerDraft(composition);
    this.form = form(this.draft.model, (path) => {
      composition.schema(path);
      // Text typed while the message is being sent would be deleted with its draft.
      readonly(path as SchemaPath<Fields>, { when: () => this.busy() });
    });
    this.found = new FormProblems(this.form as FieldTree<object>, composition.order, this.uploads);
    effect(() => {
      const form = this.key();
      untracked(() => this.uploads.open(form));
    });
    effect(() => {
      const sending = this.sending();
      untracked(() => this.follow(sending));
    });
    effect(() => {
      if (this.draft.remoteChange()?.kind === 'sent') untracked(() => this.reread());
    });
    let wasOffline = false;
    effect(() => {
      const offline = this.offline();
      // A message that was refused without a network can be sent again.
      const refused = untracked(this.sending)?.failure?.kind === 'offline';
      if (wasOffline && !offline && refused) untracked(() => this.acknowledge());
      wasOffline = offline;
    });
  }

  /** Changes fields of the draft. */
  edit(change: DraftFields): void {
    this.draft.edit(change);
  }

  /** Whether the form has no problem; shows the problems that it has. */
  validate(): boolean {
    return this.found.check();
  }

  /**
   * Validates and submits the form. It claims the key right before it is used, so that two windows with the same draft
   * send one message (F33). `change` sets fields of the draft first. Never rejects: the result is in `sending`.
   */
  async send(change: DraftFields = {}): Promise<void> {
    if (this.busy() || !this.validate()) return;
    this.edit(change);
    const [form, message] = [this.key(), this.message()];
    if (this.composition.allowed?.(this.fields()) === false) return this.blocked.update((times) => times + 1);
    if (!message) return;
    if (!this.hasNetwork()) return this.store.dispatch(SubmissionActions.pressedOffline({ form }));
    this.composition.sendingBegan?.(this.fields());
    const key = await this.claimKey();
    if (key !== null) this.store.dispatch(SubmissionActions.submitted({ form, key, message }));
  }

  /** Looks up whether the backend has recorded a message whose response did not arrive (F29). */
  async check(): Promise<void> {
    const [form, message] = [this.key(), this.message()];
    if (this.busy() || !message) return;
    this.composition.sendingBegan?.(this.fields());
    const key = await this.claimKey();
    if (key !== null) this.store.dispatch(SubmissionActions.checkRequested({ form, key, message }));
  }

  /** Sends the text as another message, after its key was used for a different one (F32). */
  sendAsNew(): void {
    const [form, message] = [this.key(), this.message()];
    // A second press would replace the key of the running submission.
    if (this.busy() || !message) return;
    if (!this.hasNetwork()) return this.store.dispatch(SubmissionActions.pressedOffline({ form }));
    this.composition.sendingBegan?.(this.fields());
    this.store.dispatch(SubmissionActions.submitted({ form, key: this.draft.renewKey(), message }));
  }

  /** Hapus Isian: clears fields, files and notices; `restore` undoes it. */
  clear(): void {
    const files = this.fileNames();
    this.taken.take(new Map([[this.kind(), this.uploads]]));
    this.found.dismiss();
    this.draft.erase(files);
    this.acknowledge();
  }

  /** Brings back what Hapus Isian took, until something new is typed. */
  restore(): void {
    const files = this.taken.release();
    this.draft.restore();
    this.uploads.putBack(files.get(this.kind()) ?? []);
  }

  /** The user has read the result of the submission. */
  acknowledge(): void {
    this.blocked.set(0);
    this.store.dispatch(SubmissionActions.acknowledged({ form: this.key() }));
    this.composition.acknowledged?.();
  }

  /** Null when the user has changed meanwhile: the message must not be sent in the other user's name (F65). */
  private async claimKey(): Promise<string | null> {
    const sender = this.session()?.userId;
    this.claiming.set(true);
    const key = await this.draft.claimKey().finally(() => this.claiming.set(false));
    return this.session()?.userId === sender ? key : null;
  }

  private readonly key = () => this.composition.form();

  /** Read when the button is pressed, because claiming the key may take until the network is back (F35). */
  private readonly hasNetwork = (): boolean => this.document.defaultView?.navigator.onLine !== false;

  private readonly message = (): Message | null => this.composition.message(this.fields(), this.uploads.uploadIds());

  private follow(sending: Sending | null): void {
    if (sending?.status === 'refused') {
      void this.found.refuse(sending.failure?.fields ?? {});
      if (this.conflict()) this.reread();
    }
    if (sending?.status !== 'sent') return;
    const read = (): void => {
      this.acknowledge();
      this.composition.successRead();
    };
    const success = this.composition.success(sending);
    if (!success) return read();
    openSuccessDialog(this.dialogs, this.ids, success, this.view).afterClosed().subscribe(read);
  }

  /** Reloads the ticket or the list after a message was sent, here or in another window. */
  private reread(): void {
    const id = ticketIdOf(this.key());
    this.store.dispatch(
      id === null ? TicketActions.ticketCreated({ ticket: null }) : TicketActions.ticketReloadRequested({ id }),
    );
  }
}
