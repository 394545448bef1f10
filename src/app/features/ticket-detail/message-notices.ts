import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { MessageForm } from '../../state/submission/message-form';
import { DraftNotice } from '../../ui/draft-notice/draft-notice';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { StorageNotice } from '../../ui/storage-notice/storage-notice';

/** What a person has to know about his message before he sends it, or sends it again. */
@Component({
  selector: 'cso-message-notices',
  imports: [DraftNotice, SendNotice, StorageNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-storage-notice [problem]="form().storageProblem()" (taken)="form().dismissStorageProblem()" />
    @if (form().elsewhere(); as elsewhere) {
      <cso-draft-notice
        [kind]="elsewhere.kind"
        (adopted)="form().adopt()"
        (kept)="form().keepMine()"
        (renewed)="form().renewKey()"
        (discarded)="discarded.emit()"
      />
    }
    <cso-send-notice
      [sending]="form().sending()"
      [text]="text()"
      [changes]="changes()"
      (checkRequested)="checkRequested.emit()"
      (resentAsNew)="resentAsNew.emit()"
    />
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class MessageNotices {
  readonly form = input.required<MessageForm>();
  readonly text = input.required<string>();
  /** What changed in the ticket while one was writing. */
  readonly changes = input('');

  readonly checkRequested = output();
  readonly resentAsNew = output();
  readonly discarded = output();
}
