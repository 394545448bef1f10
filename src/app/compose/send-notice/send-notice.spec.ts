import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import type { Failure } from '../../domain/failure';
import type { Sending } from '../../domain/sending';
import { SendNotice } from './send-notice';

describe('SendNotice', () => {
  beforeEach(() => {
    jasmine.clock().install();
    spyOn(performance, 'now').and.callFake(() => Date.now());
  });
  afterEach(() => jasmine.clock().uninstall());

  it('is spoken once, with the time to wait, and counts down in silence (F39)', () => {
    jasmine.clock().mockDate(new Date(2024, 2, 21));
    const { announce, show, element, draw } = setup();
    show({ status: 'refused', failure: failureOf({ kind: 'rate-limited', status: 429, retryAfter: 30 }) });
    expect(announce).toHaveBeenCalledOnceWith(jasmine.stringContaining('Tunggu 30 detik.'));
    expect(element.textContent).toContain('Tunggu 30 detik.');

    jasmine.clock().tick(12_000);
    draw();
    expect(element.textContent).toContain('Tunggu 18 detik.');
    jasmine.clock().tick(18_000);
    draw();
    expect(element.textContent).not.toContain('detik');
    expect(announce).toHaveBeenCalledTimes(1);
  });

  it('is hidden and silent while there is no outcome', () => {
    const { announce, show, element } = setup();
    show({ status: 'sending', failure: null });
    expect(element.hidden).toBeTrue();
    expect(announce).not.toHaveBeenCalled();
  });

  it('is seen but not spoken beside an error summary (F32)', () => {
    const { announce, show, element } = setup();
    show({
      status: 'refused',
      failure: failureOf({ kind: 'invalid', status: 422, fields: { text: 'Terlalu umum.' } }),
    });
    expect(element.textContent).toContain('Isian belum dapat diterima');
    expect(announce).not.toHaveBeenCalled();
  });

  it('names the portal for a new login', () => {
    const { show, element } = setup();
    show({ status: 'refused', failure: failureOf({ kind: 'session', status: 401 }) });
    expect(element.textContent).toContain('Masuk kembali melalui MONSAKTI, lalu');
  });

  const offers: readonly [Partial<Sending>, readonly string[]][] = [
    [{ status: 'uncertain', failure: failureOf({ kind: 'timeout' }) }, ['Periksa status']],
    [{ status: 'not-received', failure: failureOf({ kind: 'timeout' }) }, ['Periksa status']],
    [{ status: 'checking', failure: failureOf({ kind: 'timeout' }) }, []],
    [
      { status: 'refused', failure: failureOf({ kind: 'invalid', code: 'KEY_REUSED' }) },
      ['Gunakan sebagai tanggapan baru'],
    ],
    [{ status: 'refused', failure: failureOf({ kind: 'conflict', code: 'TICKET_CLOSED' }) }, ['Salin tulisan']],
    [{ status: 'refused', failure: failureOf({ kind: 'forbidden' }) }, ['Salin tulisan']],
    [{ status: 'refused', failure: failureOf({ kind: 'offline' }) }, []],
  ];
  for (const [sending, names] of offers) {
    it(`offers ${names.join() || 'nothing'} when ${sending.status}: ${sending.failure?.code ?? sending.failure?.kind}`, () => {
      const { show, element } = setup();
      show(sending);
      expect(Array.from(element.querySelectorAll('button'), (button) => button.textContent.trim())).toEqual([...names]);
    });
  }
});

function failureOf(changes: Partial<Failure>): Failure {
  return { kind: 'server', status: null, code: null, retryAfter: null, fields: {}, ...changes };
}

function setup() {
  const announce = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce } }] });
  const fixture = TestBed.createComponent(SendNotice);
  fixture.componentRef.setInput('text', 'Masih gagal');
  const show = (sending: Partial<Sending>): void => {
    fixture.componentRef.setInput('sending', { ticket: null, candidates: [], ...sending });
    fixture.detectChanges();
  };
  return { announce, show, draw: () => fixture.detectChanges(), element: fixture.nativeElement as HTMLElement };
}
