import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  createEnvironmentInjector,
  DestroyRef,
  effect,
  EnvironmentInjector,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { reach } from './reach';
import { galleryProviders } from './gallery-providers';
import type { GalleryState } from './gallery-state';
import { SECTIONS } from './sections';

/**
 * Shows every screen and widget in each of its states. `#/galeri` lists them; `?show=` selects a section or one state.
 */
@Component({
  selector: 'cso-gallery-page',
  imports: [NgComponentOutlet, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown().length) {
      @if (shown().length > 1 || shown()[0]?.isWidget) {
        <h1>{{ show() }}</h1>
      }
      @for (state of shown(); track state.key) {
        <section
          [attr.data-state]="state.key"
          [attr.data-waiting]="waiting().has(state.key) || null"
          [attr.aria-label]="state.key"
        >
          @if (shown().length > 1) {
            <h2>{{ state.key }}</h2>
          }
          <ng-container
            *ngComponentOutlet="state.component; inputs: state.inputs; environmentInjector: injectorOf(state)"
          />
        </section>
      }
    } @else {
      <h1>Galeri keadaan</h1>
      @for (section of sections; track section.key) {
        <h2>
          <a routerLink="." [queryParams]="{ show: section.key }">{{ section.key }}</a>
        </h2>
        <ul>
          @for (state of section.states; track state.key) {
            <li>
              <a routerLink="." [queryParams]="{ show: state.key }">{{ state.key }}</a>
            </li>
          }
        </ul>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 24px;
    }
    section + section {
      margin-top: 24px;
    }
    a {
      display: inline-block;
      min-height: 24px;
    }
  `,
  host: { lang: 'id' },
})
export class GalleryPage {
  private readonly environment = inject(EnvironmentInjector);
  private readonly destroyRef = inject(DestroyRef);
  protected readonly sections = SECTIONS;

  protected readonly show = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((params) => params.get('show'))));

  protected readonly shown = computed(() =>
    SECTIONS.flatMap(({ key, states }) => states.filter((state) => this.show() === key || this.show() === state.key)),
  );

  /** Keys of states that are not reached yet. */
  protected readonly waiting = signal<ReadonlySet<string>>(new Set());

  constructor() {
    effect((onCleanup) => {
      // Preparing writes to signals, which a template must not.
      for (const state of this.shown()) untracked(() => this.injectorOf(state));
      const states = this.shown().filter(({ reached }) => reached);
      this.waiting.set(new Set(states.map(({ key }) => key)));
      for (const { key, reached } of states) {
        if (reached)
          onCleanup(
            reach(reached, () => this.waiting.update((keys) => new Set([...keys].filter((each) => each !== key)))),
          );
      }
    });
  }

  private readonly injectors = new Map<string, EnvironmentInjector>();

  protected injectorOf({ key, actions, providers = [], prepare }: GalleryState): EnvironmentInjector {
    const existing = this.injectors.get(key);
    if (existing) return existing;
    const created = createEnvironmentInjector([...galleryProviders(actions), ...providers], this.environment, key);
    prepare?.(created);
    this.injectors.set(key, created);
    this.destroyRef.onDestroy(() => created.destroy());
    return created;
  }
}
