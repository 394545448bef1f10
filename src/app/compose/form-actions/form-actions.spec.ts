import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { FormActions } from './form-actions';
import { nextTask } from '../../../testing/until';

describe('FormActions', () => {
  it('announces once that the draft is saved, after any number of saves', () => {
    const { save, announce, element } = setup('');
    for (let minute = 10; minute < 20; minute++) save(`12.${minute}`);
    expect(announce).toHaveBeenCalledOnceWith('Draf tersimpan 12.10.');
    expect(element.textContent).toContain('Draf tersimpan 12.19');
  });

  it('does not announce a draft that was saved before the form was opened, and announces the next', () => {
    const { save, announce } = setup('11.58');
    expect(announce).not.toHaveBeenCalled();
    save('12.01');
    expect(announce).toHaveBeenCalledOnceWith('Draf tersimpan 12.01.');
  });

  it('announces again in a form that is opened again', async () => {
    const { save, announce, reopen } = setup('');
    save('12.10');
    reopen();
    save('12.11');
    // One after the other.
    await nextTask();
    expect(announce).toHaveBeenCalledTimes(2);
  });
});

function setup(savedAt: string) {
  const announce = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({ providers: [{ provide: LiveAnnouncer, useValue: { announce } }] });
  const open = () => {
    const opened = TestBed.createComponent(FormActions);
    opened.componentRef.setInput('savedAt', savedAt);
    opened.detectChanges();
    return opened;
  };
  let fixture = open();
  return {
    announce,
    element: fixture.nativeElement as HTMLElement,
    save: (at: string) => {
      fixture.componentRef.setInput('savedAt', at);
      fixture.detectChanges();
    },
    reopen: () => {
      fixture.destroy();
      fixture = open();
    },
  };
}
