import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Ticket } from '../domain/ticket';
import type { Composer } from './composer';
import { DraftNotice } from './draft-notice/draft-notice';
import { SendNotice } from './send-notice/send-notice';
import { StorageNotice } from './storage-notice/storage-notice';

/** What a composer has to tell and to be told, whatever its form holds. */
export type AnyComposer = Omit<Composer, 'fields'>;

/** What the user has to know about a message before it is sent, or sent again. */
@Component({
  selector: 'cso-composer-notices',
  imports: [DraftNotice, SendNotice, StorageNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-storage-notice [problem]="composer().storageProblem()" (taken)="composer().dismissStorageProblem()" />
    @if (elsewhere(); as elsewhere) {
      <cso-draft-notice
        [kind]="elsewhere.kind"
        (adopted)="composer().adopt()"
        (kept)="composer().keepMine()"
        (renewed)="composer().renewKey()"
        (discarded)="composer().clear()"
      />
    }
    <cso-send-notice
      [sending]="composer().sending()"
      [text]="composer().text()"
      [changes]="changes()"
      (checkRequested)="composer().check()"
      (resentAsNew)="composer().sendAsNew()"
      (ticketChosen)="ticketChosen.emit($event)"
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

  protected readonly elsewhere = computed(() => this.composer().elsewhere());
}
