import { LiveAnnouncer } from '@angular/cdk/a11y';
import { createEnvironmentInjector, EnvironmentInjector, ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { lazyAnnouncer } from './lazy-announcer';

describe('lazyAnnouncer', () => {
  it('announces in order what was queued while its chunk was loading', async () => {
    const { announcer, said, loaded } = setup();
    announcer.announce('Halaman 1.');
    announcer.announce('Halaman 2.');
    expect(said()).toEqual([]);
    await loaded();
    expect(said()).toEqual(['Halaman 1.', 'Halaman 2.']);
  });

  it('takes back what was still to be said', async () => {
    const { announcer, said, loaded } = setup();
    announcer.announce('Halaman 1.');
    announcer.clear();
    announcer.announce('Halaman 2.');
    await loaded();
    expect(said()).toEqual(['Halaman 2.']);
  });

  it('says nothing for an owner who has gone', async () => {
    const { announcer, said, loaded, go } = setup();
    announcer.announce('14 tiket.');
    go();
    await loaded();
    expect(said()).toEqual([]);
  });

  it('empties what was said last, if anything was', async () => {
    const { announcer, cleared, loaded } = setup();
    announcer.clear();
    expect(cleared).not.toHaveBeenCalled();
    announcer.announce('14 tiket.');
    await loaded();
    announcer.clear();
    expect(cleared).toHaveBeenCalledTimes(1);
  });
});

function setup() {
  const announced = jasmine.createSpy<(words: string) => Promise<void>>('announce').and.resolveTo();
  const cleared = jasmine.createSpy<LiveAnnouncer['clear']>('clear');
  TestBed.configureTestingModule({
    providers: [{ provide: LiveAnnouncer, useValue: { announce: announced, clear: cleared } }],
  });
  const owner = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const announcer = owner.runInContext(lazyAnnouncer);
  return {
    announcer,
    cleared,
    said: () => announced.calls.allArgs().map(([words]) => words),
    loaded: async () => {
      await TestBed.inject(ApplicationRef).whenStable();
      // Announcements are queued.
      for (const said of announced.calls.all()) await said.returnValue;
    },
    go: () => owner.destroy(),
  };
}
