import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { AS_OF, pageOf } from '../../../testing/page-samples';
import { aTicketDetail, aSession } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { type ExportContext, makeExport } from './make-export';

describe('makeExport', () => {
  it("dates a Berkas Tiket by the backend's clock", async () => {
    const { asked, saved } = await setup();
    expect(AS_OF).toBe('2024-03-21T05:24:00Z');
    expect(asked).toEqual([{ size: 1 }]);
    expect(saved).toEqual(['HAI-CSO_berkas_HAI-321120711_2024-03-21_122400.pdf']);
  });
});

async function setup() {
  const asked: unknown[] = [];
  const saved: string[] = [];
  spyOn(HTMLAnchorElement.prototype, 'click').and.callFake(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const api: Partial<ExportContext['api']> = { page: (_, extent) => (asked.push(extent), of(pageOf(1))) };
  const made = makeExport(aTicketDetail(), {
    api: api as ExportContext['api'],
    files: { download: () => of(new Blob()) },
    session: aSession('SATKER'),
    limits: DEFAULT_LIMITS,
    columns: [],
    times: signal(null),
    injector: TestBed.inject(Injector),
    document,
  });
  await new Promise<void>((complete) => made.subscribe({ complete }));
  return { asked, saved };
}
