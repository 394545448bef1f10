import { TestBed } from '@angular/core/testing';
import { failureOf } from '../../../testing/page-samples';
import type { ExportProgress } from '../../domain/export-progress';
import { ExportNotice } from './export-notice';

const RUNNING = {
  phase: 'running',
  format: 'excel',
  total: 400,
  fetched: 300,
  written: 100,
  secondsLeft: null,
} as const;

describe('ExportNotice', () => {
  it('fills its bar by the tickets that are written', () => {
    const { bar, show } = setup(RUNNING);
    expect(bar()?.position).toBe(0.25);
    show({ ...RUNNING, written: 300 });
    expect(bar()?.position).toBe(0.75);
  });

  it('fills its bar by the attachments that are checked', () => {
    expect(setup({ ...RUNNING, format: 'ticket', total: 4, fetched: 3, written: 0 }).bar()?.position).toBe(0.75);
  });

  it('only moves while nothing has been counted', () => {
    expect(setup({ ...RUNNING, total: null }).bar()?.position).toBe(-1);
  });

  it('names the portal for a new login', () => {
    const { text } = setup({ phase: 'failed', cause: failureOf('session') });
    expect(text()).toContain('Masuk kembali melalui MONSAKTI, lalu');
  });

  it('can be cancelled while it runs, and closed when it has ended', () => {
    const { press, names, heard, show, bar } = setup(RUNNING);
    expect(names()).toEqual(['Batalkan']);
    press('Batalkan');
    show({ phase: 'failed', cause: 'writing' });
    expect([bar(), names()]).toEqual([null, ['Coba lagi', 'Tutup']]);
    press('Coba lagi');
    press('Tutup');
    show({ phase: 'refused', reason: 'empty', total: 0, limit: 1 });
    expect(names()).toEqual(['Tutup']);
    expect(heard).toEqual(['cancelled', 'retried', 'dismissed']);
  });
});

function setup(progress: ExportProgress) {
  const fixture = TestBed.createComponent(ExportNotice);
  const show = (next: ExportProgress): void => {
    fixture.componentRef.setInput('progress', next);
    fixture.detectChanges();
  };
  show(progress);
  const heard: string[] = [];
  for (const name of ['cancelled', 'retried', 'dismissed'] as const) {
    fixture.componentInstance[name].subscribe(() => heard.push(name));
  }
  const element = fixture.nativeElement as HTMLElement;
  const buttons = (): HTMLButtonElement[] => [...element.querySelectorAll('button')];
  return {
    show,
    heard,
    text: () => element.textContent,
    bar: () => element.querySelector('progress'),
    names: () => buttons().map(({ innerText }) => innerText.trim()),
    press: (name: string) =>
      buttons()
        .find(({ innerText }) => innerText.trim() === name)
        ?.click(),
  };
}
