import { TestBed } from '@angular/core/testing';
import { type Action, provideState, provideStore, ScannedActionsSubject, Store } from '@ngrx/store';
import { aSession, aTicketDetail } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { ExportActions } from '../../state/exports/export-actions';
import { exportFeature } from '../../state/exports/export-feature';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { SatkerSwitch } from './satker-switch';

const [ONE, TWO] = [
  { code: '527010', name: 'SATU' },
  { code: '411223', name: 'DUA' },
];

describe('SatkerSwitch', () => {
  it('offers the satkers of the user, and the one of now is chosen', () => {
    const { box } = setup();
    expect([...box.options].map(({ text }) => text.trim())).toEqual(['SATU (527010)', 'DUA (411223)']);
    expect(box.value).toBe('411223');
  });

  it('chooses another one once every text is stored', () => {
    const { choose, last } = setup();
    choose('527010');
    expect(last()).toEqual(SessionActions.satkerChosen({ code: '527010' }));
  });

  it('changes nothing while a text could be lost, and says what to do', () => {
    const { choose, last, box, alert } = setup({ stored: false });
    choose('527010');
    expect(last()?.type).toBe(SessionActions.loaded.type);
    expect(box.value).toBe('411223');
    expect(alert()).toContain('Kirim atau hapus dahulu, lalu ganti satker.');
  });

  it('changes nothing while a file is made, says so until it is done, and changes then', () => {
    const { choose, last, box, alert, dispatch } = setup();
    dispatch(ExportActions.ticketRequested({ ticket: aTicketDetail() }));
    choose('527010');
    expect(last()?.type).toBe(ExportActions.ticketRequested.type);
    expect(box.value).toBe('411223');
    expect(alert()).toContain('Tunggu sampai selesai atau batalkan dahulu, lalu ganti satker.');
    dispatch(ExportActions.cancelled());
    expect(alert()).toBeUndefined();
    dispatch(ExportActions.ticketRequested({ ticket: aTicketDetail() }));
    expect(alert()).withContext('of the next file').toBeUndefined();
    dispatch(ExportActions.cancelled());
    choose('527010');
    expect(last()).toEqual(SessionActions.satkerChosen({ code: '527010' }));
  });

  it('has the focus after a change, and only then', () => {
    // Another spec may have chosen one.
    setup();
    TestBed.resetTestingModule();
    const first = setup();
    expect(document.activeElement).not.toBe(first.box);
    first.choose('527010');
    for (const focused of [true, false]) {
      TestBed.resetTestingModule();
      const { box } = setup();
      expect(document.activeElement === box).toBe(focused);
      box.blur();
    }
  });
});

function setup({ stored = true } = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      provideState(exportFeature),
      { provide: UserDrafts, useValue: { flush: () => stored } },
    ],
  });
  let last: Action | null = null;
  TestBed.inject(ScannedActionsSubject).subscribe((action) => (last = action));
  const session = aSession('SATKER', { satkers: [ONE, TWO], satker: TWO });
  TestBed.inject(Store).dispatch(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
  const fixture = TestBed.createComponent(SatkerSwitch);
  document.body.append(fixture.nativeElement as HTMLElement);
  TestBed.tick();
  const element = fixture.nativeElement as HTMLElement;
  const box = element.querySelector('select') as HTMLSelectElement;
  return {
    box,
    last: () => last as Action | null,
    alert: () => element.querySelector('[role=alert]')?.textContent,
    dispatch: (action: Action) => {
      TestBed.inject(Store).dispatch(action);
      fixture.detectChanges();
    },
    choose: (code: string) => {
      box.value = code;
      box.dispatchEvent(new Event('change'));
      fixture.detectChanges();
    },
  };
}
