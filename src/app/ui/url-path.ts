import type { UrlTree } from '@angular/router';

/** Path of an URL, without its query and fragment. */
export function pathOf(url: UrlTree): string {
  return url.toString().split(/[?#]/, 1)[0] ?? '';
}

/** Whether the URL is below this path. */
export function isWithin(folder: string, url: UrlTree): boolean {
  return pathOf(url).startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
