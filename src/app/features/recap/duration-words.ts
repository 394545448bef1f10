const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2 hari 3 jam`, `1 jam 5 menit`, `12 menit` or `kurang dari 1 menit`; the two largest units, rounded down. */
export function durationWords(seconds: number | null): string {
  if (seconds === null) {
    return '-';
  }
  if (seconds >= DAY) {
    return twoUnits(seconds, DAY, 'hari', HOUR, 'jam');
  }
  if (seconds >= HOUR) {
    return twoUnits(seconds, HOUR, 'jam', MINUTE, 'menit');
  }
  return seconds >= MINUTE ? `${Math.floor(seconds / MINUTE)} menit` : 'kurang dari 1 menit';
}

/** Working time: `31 jam 20 menit kerja` or `12 menit kerja`. Without days, because those of offices differ in length. */
export function workingWords(seconds: number | null): string {
  if (seconds === null) return '-';
  const words = seconds >= HOUR ? twoUnits(seconds, HOUR, 'jam', MINUTE, 'menit') : durationWords(seconds);
  return `${words} kerja`;
}

function twoUnits(seconds: number, large: number, largeWords: string, small: number, smallWords: string): string {
  const rest = Math.floor((seconds % large) / small);
  const whole = `${Math.floor(seconds / large)} ${largeWords}`;
  return rest ? `${whole} ${rest} ${smallWords}` : whole;
}
