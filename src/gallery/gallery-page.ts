import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  createEnvironmentInjector,
  DestroyRef,
  EnvironmentInjector,
  inject,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { map } from 'rxjs';
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
      @if (shown().length > 1) {
        <h1>{{ show() }}</h1>
      }
      @for (state of shown(); track state.key) {
        <section [attr.data-state]="state.key" [attr.aria-label]="state.key">
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

  private readonly injectors = new Map<string, EnvironmentInjector>();

  protected injectorOf({ key, actions }: GalleryState): EnvironmentInjector {
    const existing = this.injectors.get(key);
    if (existing) return existing;
    const created = createEnvironmentInjector(galleryProviders(actions), this.environment, key);
    this.injectors.set(key, created);
    this.destroyRef.onDestroy(() => created.destroy());
    return created;
  }
}
