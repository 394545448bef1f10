import { EnvironmentInjector, Component, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TestBed } from '@angular/core/testing';
import { EMPTY } from 'rxjs';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { failureOf } from '../../testing/page-samples';
import { aSession } from '../../testing/samples';
import { AttachmentApi } from '../api/attachment-api';
import { problemOf } from '../domain/field-problem';
import { formKey } from '../domain/form-key';
import { DEFAULT_LIMITS } from '../domain/limits';
import { ConnectionActions } from '../state/connection/connection-actions';
import { connectionFeature } from '../state/connection/connection-feature';
import { SessionActions } from '../state/session/session-actions';
import { sessionFeature } from '../state/session/session-feature';
import { SubmissionActions } from '../state/submission/submission-actions';
import { submissionFeature } from '../state/submission/submission-feature';
import { Control } from '../ui/field/control';
import { Field } from '../ui/field/field';
import { Composer } from './composer';
import { ComposerForm } from './composer-form';
import { rule } from './field-rules';
import { draftsOf, provideAllDrafts } from '../../testing/drafts';

const FORM = formKey('new');

describe('ComposerForm', () => {
  it('leads on with Enter, and sends nothing', () => {
    const { press, control, sent } = setup();
    control('subject').focus();
    expect(press('subject', { key: 'Enter' }))
      .withContext('the browser would send')
      .toBeTrue();
    expect(document.activeElement).toBe(control('email'));
    press('email', { key: 'Enter' });
    expect(document.activeElement).toBe(control('text'));
    expect(sent()).toBe(0);
  });

  it('leaves Enter to an open list that has used it', () => {
    const { press, control } = setup();
    const subject = control('subject');
    subject.focus();
    subject.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    press('subject', { key: 'Enter' });
    expect(document.activeElement).toBe(subject);
  });

  it('leaves Enter to a field of several lines, and to whoever is composing a letter', () => {
    const { press } = setup();
    expect(press('text', { key: 'Enter' })).toBeFalse();
    expect(press('subject', { key: 'Enter', isComposing: true })).toBeFalse();
  });

  for (const modifier of ['ctrlKey', 'metaKey'] as const) {
    it(`sends with Enter and ${modifier}, and says so`, () => {
      const { press, sent, element } = setup();
      press('text', { key: 'Enter', [modifier]: true });
      expect(sent()).toBe(1);
      const button = element.querySelector<HTMLElement>('[type=submit]');
      expect(button?.title).toMatch(/Enter: Kirim$/);
      expect(button?.getAttribute('aria-keyshortcuts')).toBe('Control+Enter Meta+Enter');
    });
  }

  it('sends nothing while a request is pending (F28)', async () => {
    const { press, sent, dispatch, type, element, composer } = setup();
    type('subject', 'Retur');
    type('email', 'a@b.go.id');
    await composer().send();
    dispatch();
    press('text', { key: 'Enter', ctrlKey: true });
    element.querySelector('form')?.requestSubmit();
    expect(sent()).toBe(0);
  });

  it('lets go of a message, and of its line in the summary, as soon as the field is valid', () => {
    const { composer, type, dispatch, element, control } = setup();
    composer().validate();
    dispatch();
    expect(element.querySelectorAll('[role=alert] a').length).toBe(2);
    control('subject').focus();
    type('subject', 'R');
    expect(element.textContent).not.toContain('Judul wajib diisi.');
    expect(element.querySelectorAll('[role=alert] a').length).toBe(1);
    expect(document.activeElement).toBe(control('subject'));
    type('email', 'x');
    expect(element.querySelector('[role=alert]')).toBeNull();
  });

  it('leads from the summary to the field', () => {
    const { composer, dispatch, element, control } = setup();
    composer().validate();
    dispatch();
    expect(document.activeElement?.textContent).toContain('Ada masalah');
    element.querySelectorAll<HTMLElement>('[role=alert] a')[1]?.click();
    expect(document.activeElement).toBe(control('email'));
  });

  it('leads back to the button when the problems go by themselves, and says so until the next press', () => {
    const { composer, dispatch, element } = setup();
    composer().validate();
    dispatch();
    const submit = element.querySelector('[type=submit]');
    expect(document.activeElement).not.toBe(submit);
    composer().edit({ subject: 'Retur', email: 'a@b.go.id' });
    dispatch();
    expect(document.activeElement).toBe(submit);
    const status = [...element.querySelectorAll('[role=status]')].map(({ textContent }) => textContent.trim());
    expect(status).toContain('Tidak ada masalah lagi. Tekan Kirim.');
    composer().validate();
    dispatch();
    expect(element.textContent).not.toContain('Tidak ada masalah lagi');
  });

  it('leaves the focus in the field where the user mends the last problem', () => {
    const { composer, dispatch, element, control, type } = setup();
    composer().validate();
    dispatch();
    type('subject', 'Retur');
    control('email').focus();
    type('email', 'a@b.go.id');
    dispatch();
    expect(document.activeElement).toBe(control('email'));
    expect(element.textContent).not.toContain('Tidak ada masalah lagi');
  });

  it('explains the star', () => {
    expect(setup().element.textContent).toContain('Kolom bertanda * wajib diisi.');
  });

  it('follows the connection while one writes (F35)', () => {
    const { dispatch, element } = setup();
    dispatch(ConnectionActions.lost());
    expect(element.textContent).toContain('Tidak ada sambungan internet.');
    dispatch(ConnectionActions.restored());
    expect(element.textContent).not.toContain('Tidak ada sambungan internet.');
  });

  it('shows one notice at a time when another window has used the key (F33)', async () => {
    const { composer, type, dispatch, element, drafts } = setup();
    spyOn(drafts, 'remoteChange').and.returnValue(signal({ kind: 'sent' } as const));
    type('subject', 'Retur');
    type('email', 'a@b.go.id');
    await composer().send();
    const failure = failureOf('invalid', { status: 422, code: 'KEY_REUSED' });
    dispatch(SubmissionActions.refused({ form: FORM, failure, recorded: null }));
    const offered = Array.from(element.querySelectorAll('button'), (button) => button.textContent.trim());
    expect(offered.filter((words) => words === 'Gunakan sebagai tiket baru').length).toBe(1);
  });
});

@Component({
  imports: [ComposerForm, Control, Field, FormField],
  template: `
    <cso-composer-form [composer]="composer" (submitted)="sent = sent + 1">
      <cso-field label="Judul" [problem]="problem('subject')">
        <input csoControl="subject" [formField]="composer.form.subject" />
      </cso-field>
      <cso-field label="Nama"><input csoControl readonly value="Ani" /></cso-field>
      <cso-field label="Email" [problem]="problem('email')">
        <input csoControl="email" [formField]="composer.form.email" />
      </cso-field>
      <cso-field label="Pertanyaan"><textarea csoControl="text"></textarea></cso-field>
    </cso-composer-form>
  `,
})
class Page {
  sent = 0;
  readonly composer = new Composer<{ readonly subject: string; readonly email: string }>({
    form: () => FORM,
    fields: ({ subject = '', email = '' }) => ({ subject, email }),
    schema: (path) => {
      rule(path.subject, (text) => (text ? null : 'Judul wajib diisi.'));
      rule(path.email, (text) => (text ? null : 'Email wajib diisi.'));
    },
    order: ['subject', 'email'],
    message: ({ subject, email }) => ({
      kind: 'ticket',
      ticket: { subject, email, question: 'Tanya', destination: 'SPM_KP', uploadIds: [] },
    }),
    text: () => '',
    success: () => ({ text: 'Berhasil', reference: null }),
    successRead: () => undefined,
  });

  problem(field: 'subject' | 'email'): string | null {
    return problemOf(this.composer.problems(), field);
  }
}

function setup() {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(submissionFeature),
      provideAllDrafts(),
      { provide: AttachmentApi, useValue: { discard: () => EMPTY } },
    ],
  });
  const store = TestBed.inject(Store);
  const drafts = draftsOf(TestBed.inject(EnvironmentInjector));
  const session = aSession('SATKER');
  store.dispatch(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
  drafts.useUser(session.userId);
  const fixture = TestBed.createComponent(Page);
  const element = fixture.nativeElement as HTMLElement;
  fixture.detectChanges();
  const control = (name: string): HTMLInputElement => {
    const found = element.querySelector<HTMLInputElement>(`[data-field=${name}]`);
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };
  return {
    element,
    drafts,
    control,
    composer: () => fixture.componentInstance.composer,
    sent: () => fixture.componentInstance.sent,
    dispatch: (...actions: Action[]) => {
      actions.forEach((action) => store.dispatch(action));
      fixture.detectChanges();
    },
    type: (name: string, text: string) => {
      control(name).value = text;
      control(name).dispatchEvent(new Event('input', { bubbles: true }));
      fixture.detectChanges();
    },
    /** Whether the form has taken the key for itself. */
    press: (name: string, key: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key });
      return !control(name).dispatchEvent(event);
    },
  };
}
