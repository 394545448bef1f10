import type { Page, Response } from '@playwright/test';

/**
 * Waits until the user's settings are stored. What was read is stored in them by itself, too, and may make an attempt a
 * conflict, which is tried again.
 *
 * @param words part of the stored settings; without it any settings
 */
export function settingsStored(page: Page, words = ''): Promise<Response> {
  return page.waitForResponse((response) => {
    const request = response.request();
    const stored = request.method() === 'PUT' && request.url().endsWith('/preferences') && response.ok();
    return stored && (request.postData() ?? '').includes(words);
  });
}
