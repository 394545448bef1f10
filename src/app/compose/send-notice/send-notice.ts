import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import type { Sending } from '../../domain/sending';
import type { Ticket } from '../../domain/ticket';
import { announce } from '../../ui/announce';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Icon } from '../../ui/icon/icon';
import { secondsLeft } from '../../ui/seconds-left';
import { sendWords } from './send-words';

/** How far the message has come, when that is not simply "sent"; spoken once. */
@Component({
  selector: 'cso-send-notice',
  imports: [CopyButton, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-notice', '[hidden]': '!words()' },
  templateUrl: './send-notice.html',
})
export class SendNotice {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly sending = input.required<Sending | null>();
  /** What was typed, to be copied when it cannot be sent any more. */
  readonly text = input('');
  /** What changed in the ticket meanwhile. */
  readonly changes = input('');

  readonly checkRequested = output();
  readonly resentAsNew = output();
  readonly ticketChosen = output<Ticket>();

  protected readonly words = computed(() => sendWords(this.sending()));
  protected readonly unsettled = computed(() => {
    const status = this.sending()?.status;
    return status === 'uncertain' || status === 'not-received';
  });
  protected readonly copyable = computed(() => {
    const { kind, code } = this.sending()?.failure ?? {};
    return !!this.text() && (code === 'TICKET_CLOSED' || kind === 'forbidden' || kind === 'missing');
  });
  protected readonly keyReused = computed(() => this.sending()?.failure?.code === 'KEY_REUSED');
  protected readonly wait = secondsLeft(() => this.sending()?.failure?.retryAfter ?? 0);
  /** Silent beside an error summary, which speaks of the same and has the focus. */
  private readonly spoken = computed(() => {
    const failure = this.sending()?.failure;
    const words = Object.values(failure?.fields ?? {}).some(Boolean) ? null : this.words();
    const patience = failure?.retryAfter;
    return words && `${words.title}. ${words.text}${patience ? ` Tunggu ${Math.ceil(patience)} detik.` : ''}`;
  });

  constructor() {
    effect(() => {
      const spoken = this.spoken();
      if (spoken) announce(this.announcer, spoken);
    });
    afterRenderEffect(() => {
      if (this.words()) this.host.scrollIntoView({ block: 'nearest' });
    });
  }
}
