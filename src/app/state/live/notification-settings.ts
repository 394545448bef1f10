import { computed, inject, Injectable, InjectionToken, type Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, map, switchMap } from 'rxjs';
import { NO_KINDS, type NotificationKinds, toKinds } from '../../domain/polling/ticket-notifications';
import { sideOf } from '../../domain/unread/unread';
import { selectIdentity, selectSession } from '../session/session-feature';
import { userChanges } from '../session/user-changes';
import { USER_SETTINGS } from '../unread/stored-marks';
import { BROWSER_NOTIFICATIONS } from './browser-notifications';

/** Key of the kinds in the user's settings. */
const KEY = 'notifications';

/** `unsupported`: the browser has no notifications, or shows none for a page. */
export type NotificationPermitted = NotificationPermission | 'unsupported';

/** What the user sees and changes. */
export interface NotificationChoice {
  /** Whether something can wait for the user in this browser. */
  readonly offered: Signal<boolean>;
  /** What is on; nothing without the browser's permission. */
  readonly kinds: Signal<NotificationKinds>;
  readonly on: Signal<boolean>;
  readonly permission: Signal<NotificationPermitted>;
  /** Whether the choice is stored; else it lasts until the page is closed. */
  readonly stored: Signal<boolean>;
  /** Reads the permission anew, which the user may have changed in the browser. */
  refresh(): void;
  /** Switches one kind. Asks for the browser's permission where it is missing. */
  choose(kind: keyof NotificationKinds, on: boolean): Promise<void>;
}

/** Null until its code is there, which comes when the list is usable. */
export const NOTIFICATION_CHOICE = new InjectionToken('notification choice', {
  factory: () => signal<NotificationChoice | null>(null),
});

/** Which notifications the user wants: off until switched on, one choice for each user, stored where settings are. */
@Injectable()
export class NotificationSettings implements NotificationChoice {
  private readonly browser = inject(BROWSER_NOTIFICATIONS);
  private readonly settings$ = inject(USER_SETTINGS);
  private readonly session = inject(Store).selectSignal(selectSession);
  private readonly identity = inject(Store).selectSignal(selectIdentity);
  private readonly read = signal(NO_KINDS);
  /** What the user has switched in this window, which is newer than what was read. */
  private readonly chosen = signal<Partial<NotificationKinds>>({});
  private readonly storable = signal(true);
  private readonly permitted = signal<NotificationPermitted>('unsupported');
  private owner: string | null = null;

  readonly permission = this.permitted.asReadonly();
  readonly stored = this.storable.asReadonly();
  readonly kinds = computed(() => (this.permitted() === 'granted' ? { ...this.read(), ...this.chosen() } : NO_KINDS));
  readonly on = computed(() => this.kinds().answered || this.kinds().waiting);
  readonly offered = computed(() => {
    const session = this.session();
    return this.browser !== null && session !== null && sideOf(session) !== null;
  });

  constructor() {
    this.refresh();
    userChanges()
      .pipe(
        switchMap((user) => {
          this.startAnew(user);
          // Nothing can be on without the permission, so most users send no request.
          if (user === null || this.permitted() !== 'granted') return EMPTY;
          return this.settings$.pipe(
            switchMap((settings) => settings.read()),
            catchError(() => EMPTY),
          );
        }),
        takeUntilDestroyed(),
      )
      .subscribe((settings) => this.read.set(toKinds(settings[KEY])));
  }

  refresh(): void {
    // Once the browser has refused to show one, its permission says nothing.
    if (this.permitted() === 'unsupported' && this.owner !== null) return;
    this.permitted.set(this.browser?.Notification.permission ?? 'unsupported');
  }

  async choose(kind: keyof NotificationKinds, on: boolean): Promise<void> {
    const { owner, browser } = this;
    if (!browser) return;
    if (on && browser.Notification.permission === 'default') await browser.Notification.requestPermission();
    this.refresh();
    // Another user may have come while the browser asked.
    if (owner !== this.owner || this.identity() !== 'confirmed') return;
    if (on && (this.permitted() !== 'granted' || (!this.on() && !this.showFirst(browser)))) return;
    this.chosen.update((before) => ({ ...before, [kind]: on }));
    const chosen = this.chosen();
    let before = NO_KINDS;
    this.settings$
      .pipe(
        switchMap((settings) =>
          settings.change(KEY, (stored) => {
            // Without the browser's permission nothing was read.
            before = toKinds(stored);
            return { ...before, ...chosen };
          }),
        ),
        map(() => true),
        catchError(() => [false]),
      )
      .subscribe((stored) => {
        if (owner !== this.owner) return;
        this.storable.set(stored);
        if (stored) this.read.set(before);
      });
  }

  /** Shows how it looks, and finds out whether this browser shows any: Chrome on a phone has none for pages. */
  private showFirst(browser: NonNullable<typeof this.browser>): boolean {
    try {
      new browser.Notification('Pemberitahuan HAI-CSO aktif', { tag: 'hai-cso:on', lang: 'id', silent: true });
      return true;
    } catch {
      this.permitted.set('unsupported');
      return false;
    }
  }

  private startAnew(owner: string | null): void {
    this.owner = owner;
    this.read.set(NO_KINDS);
    this.chosen.set({});
    this.storable.set(true);
  }
}
