/**
 * `held`: the clock stands still until `release()`. The manual's clock is held until the first ticket, so that this
 * ticket gets the number of fig 13.
 */
export type ClockMode = 'running' | 'frozen' | 'held';

export interface ClockState {
  readonly at: number;
  readonly mode: ClockMode;
}

/** The time of one mock backend. Real time moves it only in mode `running`. */
export class WorldClock {
  private base: number;
  private since: number;
  private mode: ClockMode;

  constructor(
    state: ClockState,
    private readonly real: () => number = Date.now,
  ) {
    this.base = state.at;
    this.mode = state.mode;
    this.since = this.real();
  }

  get state(): ClockState {
    return { at: this.now(), mode: this.mode };
  }

  now(): number {
    return this.mode === 'running' ? this.base + this.real() - this.since : this.base;
  }

  /**
   * The time as a user's own device shows it: it goes on while the mock's clock stands still. Transcripts are checked
   * against it.
   */
  latest(): number {
    return this.base + this.real() - this.since;
  }

  iso(): string {
    return new Date(this.now()).toISOString();
  }

  advance(seconds: number): void {
    this.base += seconds * 1000;
  }

  release(): void {
    if (this.mode === 'held') this.set({ at: this.base, mode: 'running' });
  }

  /** Moves the clock forward to `at`, never back: a transcript holds times of the user's own device. */
  catchUp(at: number): void {
    if (at > this.now()) this.base += at - this.now();
  }

  set(state: ClockState): void {
    this.base = state.at;
    this.mode = state.mode;
    this.since = this.real();
  }
}
