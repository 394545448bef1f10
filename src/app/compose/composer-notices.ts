import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Ticket } from '../domain/ticket';
import { Icon } from '../ui/icon/icon';
import type { Composer } from './composer';
import type { ComposerDraft } from './composer-draft';
import { DraftNotice } from './draft-notice/draft-notice';
import { SendNotice } from './send-notice/send-notice';
import { StorageNotice } from './storage-notice/storage-notice';

/** A composer of any kind of form, without its fields. */
export type AnyComposer = Omit<Composer, 'draft' | 'fields' | 'form'> & {
  readonly draft: Omit<ComposerDraft<object>, 'model'>;
};

/** Notices above the actions of a form: draft, storage, network, submission. */
@Component({
  selector: 'cso-composer-notices',
  imports: [DraftNotice, Icon, SendNotice, StorageNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-storage-notice
      [problem]="composer().draft.storageProblem()"
      (taken)="composer().draft.dismissStorageProblem()"
    />
    @if (offline()) {
      <div class="cso-notice" role="status">
        <cso-icon name="offline" />
        <p>Tidak ada sambungan internet. Tulisan Anda tidak hilang; kirim setelah tersambung.</p>
      </div>
    }
    @if (remoteChange(); as remoteChange) {
      <cso-draft-notice
        [kind]="remoteChange.kind"
        [form]="composer().kind()"
        (adopted)="composer().draft.adopt()"
        (ownTextChosen)="composer().draft.saveOwnText()"
        (renewed)="composer().draft.renewKey()"
        (discarded)="composer().clear()"
      />
    }
    <cso-send-notice
      [sending]="composer().sending()"
      [text]="composer().text()"
      [changes]="changes()"
      [form]="composer().kind()"
      [blocked]="composer().blocked()"
      [outdated]="composer().outdated()"
      (checkRequested)="composer().check()"
      (resentAsNew)="composer().sendAsNew()"
      (ticketChosen)="ticketChosen.emit($event)"
      (acknowledged)="acknowledged.emit()"
    />
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ComposerNotices {
  readonly composer = input.required<AnyComposer>();
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');

  readonly ticketChosen = output<Ticket>();
  /** The user has read that the ticket changed. */
  readonly acknowledged = output();

  /** Null beside the notice of a reused key, which says the same. */
  protected readonly remoteChange = computed(() => {
    const { failure } = this.composer().sending() ?? {};
    return failure?.code === 'KEY_REUSED' ? null : this.composer().draft.remoteChange();
  });
  protected readonly offline = computed(
    () => this.composer().offline() && this.composer().sending()?.failure?.kind !== 'offline',
  );
}
