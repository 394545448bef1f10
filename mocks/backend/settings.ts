import type { WorldOptions } from './world';
import { personaOf } from './personas/personas';
import type { Persona } from './personas/persona';

export interface Settings {
  readonly persona: Persona;
  readonly options: WorldOptions;
}

const SLOW = 2500;
const USUAL = 250;
const OUT_OF_ORDER = 503;

/** `?mock=slow,fail,10&persona=ramai&clock=2024-03-21T12:07:10`: how the demo is told what to show. */
export function settingsFrom(query: string): Settings {
  const params = new URLSearchParams(query);
  const wishes = (params.get('mock') ?? '').split(',');
  const number = (pattern: RegExp): number | null => {
    const found = wishes.map((wish) => pattern.exec(wish)?.[1]).find((digits) => digits !== undefined);
    return found === undefined ? null : Number(found);
  };
  return {
    persona: personaOf(params.get('persona')),
    options: {
      clock: params.get('clock'),
      size: number(/^(\d{1,6})$/),
      latency: wishes.includes('slow') ? SLOW : USUAL,
      fail: number(/^fail-(\d{1,3})$/) ?? (wishes.includes('fail') ? OUT_OF_ORDER : null),
      autoplay: !wishes.includes('quiet'),
    },
  };
}
