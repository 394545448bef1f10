import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { Failure } from '../../domain/failure';
import { until } from '../../../testing/until';
import { HOST_WORDS } from '../host-words';
import { FailureCard } from './failure-card';

describe('FailureCard', () => {
  beforeEach(() => {
    jasmine.clock().install();
    spyOn(performance, 'now').and.callFake(() => Date.now());
  });
  afterEach(() => jasmine.clock().uninstall());

  it('offers to try again', () => {
    const { button, fixture } = setup({ kind: 'server', status: 503 });
    const retried = jasmine.createSpy('retried');
    fixture.componentInstance.retried.subscribe(retried);
    button()?.click();
    expect(retried).toHaveBeenCalledTimes(1);
  });

  it('offers nothing to press where trying again cannot help', () => {
    const { button, fixture } = setup({ kind: 'missing', status: 404 });
    expect(button()).not.toBeNull();
    fixture.componentRef.setInput('read', 'ticket');
    fixture.detectChanges();
    expect(button()).toBeNull();
  });

  for (const [portal, providers] of [
    ['MONSAKTI', []],
    ['MyIntress', [{ provide: HOST_WORDS, useValue: { portal: 'MyIntress', login: 'Akun' } }]],
  ] as const) {
    it(`names the portal ${portal} for a new login`, () => {
      TestBed.configureTestingModule({ providers: [...providers] });
      expect(setup({ kind: 'session', status: 401 }).text()).toContain(`Masuk kembali melalui ${portal}, lalu`);
    });
  }

  it('shows the code that a help desk asks for', () => {
    expect(setup({ kind: 'server', status: 503 }).text()).toContain('Kode 503');
  });

  it('is announced once with the time to wait while it counts down', async () => {
    jasmine.clock().mockDate(new Date(2024, 2, 21));
    const { announce, button, fixture } = setup({ kind: 'rate-limited', status: 429, retryAfter: 30 });
    expect(button()?.disabled).toBeTrue();
    expect(button()?.textContent).toContain('Coba lagi dalam 30 detik');

    jasmine.clock().tick(10_000);
    fixture.detectChanges();
    expect(button()?.textContent).toContain('Coba lagi dalam 20 detik');

    jasmine.clock().tick(20_000);
    fixture.detectChanges();
    expect(button()?.disabled).toBeFalse();
    await until(() => (jasmine.clock().tick(1), announce.calls.any()));
    expect(announce).toHaveBeenCalledOnceWith(jasmine.stringContaining('30 detik'));
  });

  it('can be pressed once while the retry is under way', () => {
    const { button, fixture } = setup({ kind: 'timeout' });
    fixture.componentRef.setInput('busy', true);
    fixture.detectChanges();
    expect(button()?.disabled).toBeTrue();
  });
});

interface Setup {
  readonly fixture: ComponentFixture<FailureCard>;
  readonly announce: jasmine.Spy;
  readonly button: () => HTMLButtonElement | null;
  readonly text: () => string;
}

function setup(failure: Partial<Failure>): Setup {
  const announce = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce } }] });
  const fixture = TestBed.createComponent(FailureCard);
  const whole: Failure = { kind: 'server', status: null, code: null, retryAfter: null, fields: {}, ...failure };
  fixture.componentRef.setInput('failure', whole);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  return {
    fixture,
    announce,
    button: () => element.querySelector('button'),
    text: () => element.textContent,
  };
}
