import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import { CopyButton } from './copy-button';
import { nextTask } from '../../../testing/until';

describe('CopyButton', () => {
  for (const [works, words, spoken] of [
    [true, 'Tersalin', /Tersalin/],
    [false, 'Salin nomor', /Tidak dapat menyalin/],
  ] as const) {
    it(`says "${words}" when copying ${works ? 'works' : 'fails'}`, () => {
      const { press, button, copied, announce } = setup(works);
      press();
      expect(copied).toHaveBeenCalledOnceWith('HAI-321120711');
      expect(button().textContent.trim()).toBe(words);
      expect(announce).toHaveBeenCalledOnceWith(jasmine.stringMatching(spoken));
    });
  }

  it('says so again when it is pressed again', async () => {
    jasmine.clock().install();
    const { press, button, announce, draw } = setup(true);
    press();
    jasmine.clock().tick(2_000);
    press();
    jasmine.clock().tick(2_000);
    draw();
    expect(button().textContent.trim()).toBe('Tersalin');
    jasmine.clock().tick(1_000);
    draw();
    expect(button().textContent.trim()).toBe('Salin nomor');
    press();
    expect(button().textContent.trim()).toBe('Tersalin');
    jasmine.clock().uninstall();
    // The announcements are separate tasks.
    await nextTask();
    expect(announce).toHaveBeenCalledTimes(3);
  });
});

function setup(works: boolean) {
  const copied = jasmine.createSpy('copy').and.returnValue(works);
  const announce = jasmine.createSpy('announce').and.resolveTo();
  TestBed.configureTestingModule({
    providers: [
      { provide: Clipboard, useValue: { copy: copied } },
      { provide: LiveAnnouncer, useValue: { announce } },
    ],
  });
  const fixture = TestBed.createComponent(CopyButton);
  fixture.componentRef.setInput('label', 'Salin nomor');
  fixture.componentRef.setInput('text', 'HAI-321120711');
  fixture.detectChanges();
  const button = (): HTMLElement => (fixture.nativeElement as HTMLElement).querySelector('button') as HTMLElement;
  const press = (): void => {
    button().click();
    fixture.detectChanges();
  };
  return { press, button, copied, announce, draw: () => fixture.detectChanges() };
}
