import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { nextTask } from '../../testing/until';
import { announce, silence } from './announce';

it('announce says everything that comes at once, one after the other, in Indonesian', async () => {
  const announcer = TestBed.inject(LiveAnnouncer);
  const place = document.querySelector<HTMLElement>('.cdk-live-announcer-element');
  const messages = ['Unggahan gagal.', 'Draf tersimpan 10.24.', '14 tiket.'];
  const said: string[] = [];
  const all = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (place?.textContent) said.push(place.textContent);
      if (said.length < messages.length) return;
      observer.disconnect();
      resolve();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  for (const message of messages) announce(announcer, message);
  await all;
  expect(said).toEqual(messages);
  expect([place?.lang, place?.translate]).toEqual(['id', false]);
});

it('silence leaves nothing in the page, neither of what was said nor of what was still to be said', async () => {
  jasmine.clock().install();
  const announcer = TestBed.inject(LiveAnnouncer);
  const place = document.querySelector('.cdk-live-announcer-element');
  const said: (string | null | undefined)[] = [];
  announce(announcer, '14 tiket.');
  jasmine.clock().tick(100);
  said.push(place?.textContent);
  announce(announcer, 'Draf tersimpan 10.24.');
  announce(announcer, 'Unggahan gagal.');
  silence(announcer);
  said.push(place?.textContent);
  for (let turn = 0; turn < 5; turn++) {
    await nextTask();
    jasmine.clock().tick(100);
    said.push(place?.textContent);
  }
  jasmine.clock().uninstall();
  expect(said).toEqual(['14 tiket.', '', '', '', '', '', '']);
});
