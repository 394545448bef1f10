/** `held` stands still until `release()`: the manual's clock waits for the first ticket (fig 13's number). */
export type ClockMode = 'running' | 'frozen' | 'held';

export interface ClockState {
  readonly at: number;
  readonly mode: ClockMode;
}

/** The time inside one world; real time moves it only while it runs. */
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

  /** People's own clocks go on while this one stands still. */
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

  /** Never before what people's own clocks have already said. */
  catchUp(at: number): void {
    if (at > this.now()) this.base += at - this.now();
  }

  set(state: ClockState): void {
    this.base = state.at;
    this.mode = state.mode;
    this.since = this.real();
  }
}
