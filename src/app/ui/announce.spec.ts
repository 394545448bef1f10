import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { announce } from './announce';

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
