import { RecapPage } from '../../app/features/recap/recap-page';
import { RecapActions } from '../../app/state/recap/recap-actions';
import { failureOf } from '../../testing/page-samples';
import { figuresOf, recapInWorkingTime, recapOfSample, wholeRecap } from '../../testing/recap-sample';
import { KPPN } from '../../testing/samples';
import { type GalleryState, screen } from '../gallery-state';
import { loggedIn, LONG } from './samples';

const NOTHING = recapOfSample({
  total: figuresOf(0),
  confirmed: { of: 0, count: 0 },
  byStatus: [],
  byQuarter: [],
  byOffice: [],
  byDestination: [],
  byMethod: [],
  longestWaiting: [],
});

const LONG_NAMES = recapOfSample({
  byOffice: [
    { of: { ...KPPN, name: LONG }, ...figuresOf(123_456) },
    { of: { ...KPPN, code: '140', name: LONG }, ...figuresOf(1) },
  ],
});

const MONTH = wholeRecap({ period: { from: '2024-05-01', to: '2024-05-31' } });
const MONTH_BEFORE = wholeRecap({
  period: { from: '2024-04-01', to: '2024-04-30' },
  total: { ...figuresOf(28), firstAnswer: { count: 28, median: 5400, p90: 86_400 } },
  confirmed: { of: 26, count: 22 },
});
const DAYS = wholeRecap({ period: { from: '2024-05-06', to: '2024-05-17' }, offices: [] });

const failed = RecapActions.loadFailed({ failure: failureOf('timeout') });
const asked = RecapActions.requested({ request: { period: null, office: null } });

export const RECAP_STATES: readonly GalleryState[] = [
  screen('recap-figures', RecapPage, [loggedIn('KANTOR_PUSAT'), RecapActions.loaded({ recap: recapOfSample() })]),
  screen('recap-working-time', RecapPage, [
    loggedIn('KANTOR_PUSAT'),
    RecapActions.loaded({ recap: recapInWorkingTime() }),
  ]),
  screen('recap-month', RecapPage, [
    loggedIn('KANTOR_PUSAT'),
    RecapActions.loaded({ recap: MONTH }),
    RecapActions.beforeLoaded({ before: MONTH_BEFORE }),
  ]),
  screen('recap-not-compared', RecapPage, [
    loggedIn('KANTOR_PUSAT'),
    RecapActions.loaded({ recap: MONTH }),
    RecapActions.beforeLoadFailed({ failure: failureOf('timeout') }),
  ]),
  screen('recap-days', RecapPage, [loggedIn('CSO_KPPN'), RecapActions.loaded({ recap: DAYS })]),
  screen('recap-loading', RecapPage, [loggedIn('KANTOR_PUSAT'), asked]),
  screen('recap-failed', RecapPage, [loggedIn('KANTOR_PUSAT'), asked, failed]),
  screen('recap-reload-failed', RecapPage, [
    loggedIn('CSO_KPPN'),
    RecapActions.loaded({ recap: recapOfSample() }),
    failed,
  ]),
  screen('recap-empty', RecapPage, [loggedIn('KANTOR_PUSAT'), RecapActions.loaded({ recap: NOTHING })]),
  screen('recap-long', RecapPage, [loggedIn('KANTOR_PUSAT'), RecapActions.loaded({ recap: LONG_NAMES })]),
  screen('recap-not-allowed', RecapPage, [loggedIn('SATKER')]),
];
