import { formatThreadTime, zoneLabel } from '../../../src/app/words/dates';
import { PERSONAS } from '../personas/personas';
import { runDueMoves } from '../autoplay/run-due-moves';
import {
  disturbanceIn,
  FAILURE_STATUS,
  SLOW_LATENCY,
  USUAL_LATENCY,
  withDisturbance,
  withPersona,
  type Disturbance,
} from '../settings';
import type { World } from '../world';
import { choiceField, element } from './element';
import { RequestsOfHour } from './requests-of-hour';
import { demoBarStyles } from './styles';

const DISTURBANCES: readonly { value: Disturbance; words: string }[] = [
  { value: 'none', words: 'Tidak ada gangguan' },
  { value: 'slow', words: 'Backend lambat' },
  { value: 'fail', words: 'Backend gagal' },
];

export interface DemoBarActions {
  /** Deletes what was saved and loads the data set again. */
  reset(): Promise<void>;
  /** Replaces the URL without loading the page. */
  replaceUrl(href: string): void;
}

/**
 * The bar at the top of the demo: the user, the mock's clock, disturbances of the backend, and a button that resets the
 * data. Its shadow root keeps the styles of the app and of the bar apart.
 */
export function showDemoBar(world: World, { reset, replaceUrl }: DemoBarActions): void {
  const { persona, behaviour, clock } = world;
  const time = element('time', {});
  const load = element('span', { title: 'Permintaan ke backend dalam satu jam terakhir' });
  const requests = new RequestsOfHour();
  const news = element('output', { 'aria-live': 'polite' });
  const resetButton = element('button', { type: 'button' }, 'Atur ulang data');
  resetButton.addEventListener('click', () => void reset());

  const bar = element(
    'aside',
    { 'aria-label': 'Peragaan' },
    element('strong', {}, 'DEMO'),
    choiceField(
      'Pengguna',
      PERSONAS.map(({ key, label }) => ({ value: key, words: label })),
      persona.key,
      (key) => location.assign(withPersona(location.href, key)),
    ),
    choiceField('Gangguan', DISTURBANCES, disturbanceIn(location.search), (value) => {
      behaviour.latency = value === 'slow' ? SLOW_LATENCY : USUAL_LATENCY;
      behaviour.fail = value === 'fail' ? FAILURE_STATUS : null;
      replaceUrl(withDisturbance(location.href, value as Disturbance));
    }),
    time,
    load,
    news,
    resetButton,
  );

  const showTime = (): void => {
    time.dateTime = clock.iso();
    const { zone } = persona.session;
    const [day, hour] = formatThreadTime(clock.iso(), zone).split(' ');
    // CSS hides the date on a phone.
    time.replaceChildren(element('span', {}, `${day} `), `${hour} ${zoneLabel(zone)}`);
  };
  const showLoad = (): void => {
    const total = [...world.counters.values()].reduce((sum, count) => sum + count, 0);
    load.textContent = `${requests.at(total, performance.now())} permintaan/jam`;
  };
  world.onMove = (reference) => {
    news.textContent = `${reference} ditanggapi petugas`;
  };
  showTime();
  showLoad();
  setInterval(() => {
    showTime();
    showLoad();
    if (runDueMoves(world)) void world.onChange();
  }, 1000);

  const host = element('div', {});
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [demoBarStyles()];
  root.append(bar);
  document.body.prepend(host);
  // A shell reports the height of its header by the same property: the app subtracts it from the height of its pages.
  new ResizeObserver(() => {
    const height = getComputedStyle(host).position === 'sticky' ? host.offsetHeight : 0;
    document.body.style.setProperty('--cso-header-height', `${height}px`);
  }).observe(host);
}
