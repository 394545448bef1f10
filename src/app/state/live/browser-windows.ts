import { inject, Injectable } from '@angular/core';
import { EMPTY, Observable } from 'rxjs';
import { type ReadMarks, toMarks } from '../../domain/unread/read-marks';
import { BROWSER_NOTIFICATIONS, holdLock } from './browser-notifications';

/** Locks and channel of this browser's windows, one each for a user. */
const NAME = 'hai-cso:notifications:';

/** Agrees with the other windows of this browser which one polls behind a hidden page, and what the user knows. */
@Injectable()
export class BrowserWindows {
  private readonly locks = inject(BROWSER_NOTIFICATIONS)?.locks;
  private channel: BroadcastChannel | null = null;

  /** Emits when this window is the one that polls for the user. */
  pollingWindow(user: string): Observable<void> {
    return this.locked(`${NAME}${user}`, 'exclusive');
  }

  /** Reports to the other windows that this one is visible, while somebody subscribes. */
  reportVisible(user: string): Observable<void> {
    return this.locked(visibleLock(user), 'shared');
  }

  async isVisible(user: string): Promise<boolean> {
    const { held = [] } = (await this.locks?.query()) ?? {};
    return held.some(({ name }) => name === visibleLock(user));
  }

  /** What another window has found. The window that polls may change; the next one notifies no ticket again. */
  foundElsewhere(user: string): Observable<ReadMarks> {
    return new Observable((subscriber) => {
      const channel = new BroadcastChannel(`${NAME}${user}`);
      this.channel = channel;
      channel.onmessage = ({ data }) => {
        const marks = toMarks(data);
        if (marks) subscriber.next(marks);
      };
      return () => {
        this.channel = null;
        channel.close();
      };
    });
  }

  /** Publishes to the other windows what the user knows. */
  publish(known: ReadMarks): void {
    this.channel?.postMessage(known);
  }

  private locked(name: string, mode: LockMode): Observable<void> {
    const { locks } = this;
    return locks ? new Observable((window) => holdLock(locks, name, mode, () => window.next())) : EMPTY;
  }
}

const visibleLock = (user: string): string => `${NAME}seen:${user}`;
