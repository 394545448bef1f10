import { Injectable } from '@angular/core';
import { seesFeedback } from '../domain/access';
import type { Session } from '../domain/session';

/** Who reads, as the backend's session said; decides what is dropped at the edge (F55). */
@Injectable()
export class CurrentReader {
  private session: Session | null = null;

  /** False until the session is known: what might be hidden stays hidden. */
  get seesFeedback(): boolean {
    return this.session !== null && seesFeedback(this.session);
  }

  become(session: Session): void {
    this.session = session;
  }
}
