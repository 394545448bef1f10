import { dataFor, personaOf } from './personas/personas';
import type { DataSet, Persona, PersonaKey } from './personas/persona';
import type { WorldOptions } from './world';

export interface Settings {
  readonly persona: Persona;
  readonly data: DataSet;
  readonly options: WorldOptions;
  /** Key of the saved data. URLs that start with the same data share it. */
  readonly storageKey: string;
}

export type Disturbance = 'none' | 'slow' | 'fail';

export const SLOW_LATENCY = 2500;
export const USUAL_LATENCY = 250;
export const FAILURE_STATUS = 503;

const optionsIn = (query: string): string[] =>
  (new URLSearchParams(query).get('mock') ?? '').split(',').filter(Boolean);

const numberAmong = (options: readonly string[], pattern: RegExp): number | null => {
  const found = options.map((option) => pattern.exec(option)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? null : Number(found);
};

/**
 * Reads the demo's settings from the URL's query, such as `?mock=slow,fail,10&persona=ramai&clock=2024-03-21T12:07:10`,
 * for officers also `&data=manual`.
 */
export function settingsFrom(query: string): Settings {
  const params = new URLSearchParams(query);
  const options = optionsIn(query);
  const persona = personaOf(params.get('persona'));
  const data = dataFor(persona, params.get('data'));
  const clock = params.get('clock');
  const size = numberAmong(options, /^(\d{1,6})$/);
  return {
    persona,
    data,
    storageKey: [data.key, size ?? '', clock ?? ''].join('|'),
    options: {
      clock,
      size,
      latency: options.includes('slow') ? SLOW_LATENCY : USUAL_LATENCY,
      fail: numberAmong(options, /^fail-(\d{1,3})$/) ?? (options.includes('fail') ? FAILURE_STATUS : null),
      autoplay: !options.includes('quiet'),
      lean: options.includes('lean'),
      notices: options.includes('notice'),
      events: !options.includes('no-events'),
      etags: !options.includes('no-etag'),
      pollSeconds: numberAmong(options, /^poll-(\d{1,4})$/),
    },
  };
}

export function disturbanceIn(query: string): Disturbance {
  const options = optionsIn(query);
  if (options.some((option) => option.startsWith('fail'))) return 'fail';
  return options.includes('slow') ? 'slow' : 'none';
}

/** The same URL with another disturbance. Other options of `mock` stay. */
export function withDisturbance(href: string, disturbance: Disturbance): string {
  const url = new URL(href);
  const others = optionsIn(url.search).filter((option) => option !== 'slow' && !option.startsWith('fail'));
  const options = disturbance === 'none' ? others : [disturbance, ...others];
  if (options.length > 0) url.searchParams.set('mock', options.join(','));
  else url.searchParams.delete('mock');
  return url.href;
}

/**
 * The URL of the demo's first page as another user. An officer sees the data set that is open, because officers may see
 * every satker's tickets. A satker gets its own data set and clock.
 */
export function withPersona(href: string, key: PersonaKey | (string & {})): string {
  const url = new URL(href);
  const there = settingsFrom(url.search).data;
  const persona = personaOf(key);
  const data = dataFor(persona, there.key);
  url.searchParams.set('persona', key);
  if (data.key !== there.key) url.searchParams.delete('clock');
  if (data.key === persona.data.key) url.searchParams.delete('data');
  else url.searchParams.set('data', data.key);
  url.hash = '';
  return url.href;
}
