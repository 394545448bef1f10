import { Component, createEnvironmentInjector, EnvironmentInjector, type Provider, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import type { Catalogue } from '../app/domain/catalogue/catalogue';
import { DEFAULT_LIMITS } from '../app/domain/limits';
import { type FormKey, formName } from '../app/domain/form-key';
import type { Session } from '../app/domain/session';
import type { TicketDetail } from '../app/domain/ticket';
import { userTag } from '../app/domain/user-tag';
import { PREFIX } from '../app/services/drafts/draft-storage';
import { DraftStore } from '../app/services/drafts/draft-store';
import { ChunkLoader } from '../app/chunks/chunk-loader';
import { SessionActions } from '../app/state/session/session-actions';
import { SubmissionActions } from '../app/state/submission/submission-actions';
import { TicketActions } from '../app/state/ticket/ticket-actions';
import { type sessionFeature } from '../app/state/session/session-feature';
import { provideCatalogueOf } from './catalogue-samples';
import { FEATURES, NO_BACKEND } from './features';
import { aSession } from './samples';
import { nextTask, until } from './until';
import { draftsOf, provideAllDrafts } from './drafts';

/** Stand-in for the list's page. */
@Component({ selector: 'cso-list-stub', imports: [RouterOutlet], template: `<router-outlet />` })
class ListStub {}

/** A routed dialog over a list, on the real store without effects. The spec checks the dispatched actions. */
export class DialogPage {
  readonly actions: Action[] = [];

  private constructor(
    private readonly harness: RouterTestingHarness,
    private readonly store: Store,
    private readonly userId: string,
  ) {}

  static async open(
    page: Type<unknown>,
    path: string,
    url: string,
    session: Session | null = aSession('SATKER'),
    catalogue: Catalogue | null = null,
  ) {
    localStorage.clear();
    const providers: Provider[] = [provideAllDrafts(), ChunkLoader, ...NO_BACKEND, provideCatalogueOf(catalogue)];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        FEATURES.map((feature) => provideState(feature as typeof sessionFeature)),
        provideRouter([
          {
            path: 'list',
            component: ListStub,
            children: [
              { path, component: page },
              { path: ':id', component: ListStub },
            ],
          },
        ]),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        providers,
      ],
    });
    const store = TestBed.inject(Store);
    if (session) {
      store.dispatch(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
      draftsOf(TestBed.inject(EnvironmentInjector)).useUser(session.userId);
    }
    TestBed.inject(Router).setUpLocationChangeListener();
    const opened = new DialogPage(await RouterTestingHarness.create('/list?status=DONE'), store, session?.userId ?? '');
    const dispatch = store.dispatch.bind(store) as (action: Action) => ReturnType<Store['dispatch']>;
    spyOn(store, 'dispatch').and.callFake(((action: Action) => {
      opened.actions.push(action);
      return dispatch(action);
    }) as Store['dispatch']);
    await opened.navigate(url);
    return opened;
  }

  get url(): string {
    return TestBed.inject(Router).url;
  }

  async navigate(url: string): Promise<void> {
    await TestBed.inject(Router).navigateByUrl(url);
    await this.settle();
  }

  async dispatch(...actions: Action[]): Promise<void> {
    actions.forEach((action) => this.store.dispatch(action));
    await this.settle();
  }

  /** Waits until nothing is left to render. */
  async settle(): Promise<void> {
    this.harness.detectChanges();
    await this.harness.fixture.whenStable();
    // Locks are granted in their order: this one is granted after those that the user's action has requested.
    await navigator.locks.request('settled', () => undefined);
    await nextTask();
    this.harness.detectChanges();
  }

  /** The same user changes the draft of a form in another window. */
  async changeElsewhere(form: FormKey, fields: Readonly<Record<string, string>>): Promise<void> {
    const other = createEnvironmentInjector(provideAllDrafts(), TestBed.inject(EnvironmentInjector));
    const drafts = draftsOf(other);
    drafts.useUser(this.userId);
    drafts.change(form, { fields });
    drafts.flush();
    const key = `${PREFIX}${userTag(this.userId)}:${formName(form)}`;
    window.dispatchEvent(new StorageEvent('storage', { key }));
    other.destroy();
    await this.settle();
  }

  /** The backend has stored what a form sent: its draft is deleted, and the ticket has changed. */
  async sent(form: FormKey, ticket: TicketDetail): Promise<void> {
    TestBed.inject(DraftStore).markSent(form);
    await this.dispatch(SubmissionActions.sent({ form, ticket }), TicketActions.ticketChanged({ ticket }));
  }

  /** Waits until the dialog is closed: going back in the browser's history is asynchronous. */
  async closed(): Promise<void> {
    await until(() => this.dialogs().length === 0 && !this.url.startsWith('/list/'));
    await this.settle();
  }

  dispatched<T extends Action>(creator: { readonly type: T['type'] } & ((...args: never[]) => T)): readonly T[] {
    return this.actions.filter((action): action is T => action.type === creator.type);
  }

  dialogs(): readonly HTMLElement[] {
    return Array.from(document.querySelectorAll<HTMLElement>('[role=dialog]'));
  }

  /** The dialog on top. */
  dialog(): HTMLElement {
    const top = this.dialogs().at(-1);
    if (!top) throw new Error('no dialog is open');
    return top;
  }

  name(dialog: HTMLElement = this.dialog()): string {
    return words(document.getElementById(dialog.getAttribute('aria-labelledby') ?? ''));
  }

  text(): string {
    return words(this.dialog());
  }

  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = Array.from(this.dialog().querySelectorAll('label')).find((each) => words(each).startsWith(label));
    const control = found && (document.getElementById(found.htmlFor) ?? found.querySelector('input'));
    if (!control) throw new Error(`no field ${label}`);
    return control as unknown as T;
  }

  describes(control: HTMLElement): string {
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => words(document.getElementById(id))).join(' ');
  }

  has(name: string): boolean {
    return this.buttons(name).length > 0;
  }

  async fill(label: string, text: string): Promise<void> {
    const control = this.field<HTMLInputElement>(label);
    control.value = text;
    // Browsers dispatch both events for a select, too.
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    await this.settle();
  }

  async press(name: string): Promise<void> {
    const [button] = this.buttons(name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
    await this.settle();
  }

  private buttons(name: string): readonly HTMLElement[] {
    const all = Array.from(this.dialog().querySelectorAll<HTMLElement>('button, a, input[type=radio]'));
    return all.filter((each) => {
      const label =
        each.getAttribute('aria-label') ?? words(each instanceof HTMLInputElement ? each.closest('label') : each);
      return label === name;
    });
  }
}

function words(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
