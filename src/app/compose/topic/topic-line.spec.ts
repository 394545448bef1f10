import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aSession } from '../../../testing/samples';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { TopicLine } from './topic-line';

describe('TopicLine', () => {
  it('is a disabled field with its label while the catalogue is loading', () => {
    const catalogue: Pick<CatalogueStore, 'content' | 'pending' | 'load' | 'exists'> = {
      content: signal(null),
      pending: signal(true),
      load: () => Promise.resolve(),
      exists: () => true,
    };
    TestBed.configureTestingModule({ providers: [{ provide: CatalogueStore, useValue: catalogue }] });
    const fixture = TestBed.createComponent(TopicLine);
    const fields = { subject: '', text: '', destination: '', topic: '' };
    const inputs = { composer: {}, fields, session: aSession('SATKER'), destinations: [] };
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    const box = (fixture.nativeElement as HTMLElement).querySelector('input');
    expect([box?.disabled, box?.value, box?.labels?.[0]?.textContent.trim()]).toEqual([
      true,
      'Memuat daftar topik…',
      'Topik (tidak wajib)',
    ]);
  });
});
