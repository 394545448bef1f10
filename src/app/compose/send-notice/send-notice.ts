import { _IdGenerator, LiveAnnouncer } from '@angular/cdk/a11y';
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
import type { FormKind } from '../../domain/form-key';
import type { Sending } from '../../domain/sending';
import type { Ticket } from '../../domain/ticket';
import { announce } from '../../ui/announce';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { fillHostWords } from '../../ui/host-words';
import { Icon } from '../../ui/icon/icon';
import { sendAsNewWords } from '../send-as-new-words';
import { secondsLeft } from '../../ui/seconds-left';
import { OUTDATED, sendWords } from './send-words';

/** Notice about a submission that is not simply sent; announced once. */
@Component({
  selector: 'cso-send-notice',
  imports: [CopyButton, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'cso-notice',
    role: 'group',
    tabindex: '-1',
    '[hidden]': '!words()',
    '[attr.aria-labelledby]': 'wordsId',
  },
  templateUrl: './send-notice.html',
})
export class SendNotice {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly fill = fillHostWords();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly sending = input.required<Sending | null>();
  /** The typed text, to be copied when it can no longer be sent (F57). */
  readonly text = input('');
  /** What changed in the ticket meanwhile. */
  readonly changes = input('');
  /** Kind of the form, for the label of the button that sends the text as another message. */
  readonly form = input<FormKind>('reply');
  /** Number of submits that the ticket no longer allows. */
  readonly blocked = input(0);

  /** The ticket allows other things by now than the form offers. */
  readonly outdated = input(false);

  protected readonly wordsId = inject(_IdGenerator).getId('cso-send-notice-');

  readonly checkRequested = output();
  readonly resentAsNew = output();
  readonly ticketChosen = output<Ticket>();
  /** The user has read that the ticket changed. */
  readonly acknowledged = output();

  protected readonly words = computed(() => {
    const words = sendWords(this.sending(), this.form()) ?? (this.outdated() ? OUTDATED : null);
    return words && this.fill(words);
  });
  protected readonly sendAsNewWords = computed(() => sendAsNewWords(this.form()));
  protected readonly unsettled = computed(() => {
    const status = this.sending()?.status;
    return status === 'uncertain' || status === 'not-received';
  });
  protected readonly copyable = computed(() => {
    const { kind, code } = this.sending()?.failure ?? {};
    return !!this.text() && (code === 'TICKET_CLOSED' || kind === 'forbidden' || kind === 'missing');
  });
  /** The ticket has changed; the user must read that before sending again (F57). */
  protected readonly conflict = computed(() => this.sending()?.failure?.kind === 'conflict');
  protected readonly acknowledgeable = computed(
    () =>
      (this.conflict() && this.sending()?.failure?.code !== 'TICKET_CLOSED') || (!this.sending() && this.outdated()),
  );
  protected readonly keyReused = computed(() => this.sending()?.failure?.code === 'KEY_REUSED');
  protected readonly wait = secondsLeft(() => this.sending()?.failure?.retryAfter ?? 0);
  /** Announced text; null beside an error summary, which says the same, and when the notice has the focus itself. */
  private readonly spoken = computed(() => {
    const failure = this.sending()?.failure;
    if (this.conflict()) return null;
    const words = Object.values(failure?.fields ?? {}).some(Boolean) ? null : this.words();
    const wait = failure?.retryAfter;
    return words && `${words.title}. ${words.text}${wait ? ` Tunggu ${Math.ceil(wait)} detik.` : ''}`;
  });

  constructor() {
    effect(() => {
      const spoken = this.spoken();
      if (spoken) announce(this.announcer, spoken);
    });
    effect(() => {
      const changes = this.changes();
      if (changes) announce(this.announcer, changes);
    });
    afterRenderEffect(() => {
      if (!this.words()) return;
      this.blocked();
      if (this.conflict()) this.host.focus();
      this.host.scrollIntoView({ block: 'nearest' });
    });
  }
}
