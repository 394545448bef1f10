/** The path of a screen, below the address at which a shell has put HAI-CSO. */
const SCREEN = /\/cso\/(listTiket|rekap|menungguSatker)\b.*$/;

/** Whether the address leads to the list, perhaps with a dialog over it. One without a screen is led there. */
export function leadsToList(url: string): boolean {
  return (SCREEN.exec(url)?.[1] ?? 'listTiket') === 'listTiket';
}

/** The address at which a shell has put HAI-CSO, from that of one of its screens. */
export function shellAddress(url: string): string {
  return url.replace(SCREEN, '');
}
