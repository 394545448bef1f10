import { RecapPage } from '../../app/features/recap/recap-page';
import { RecapActions } from '../../app/state/recap/recap-actions';
import { failureOf } from '../../testing/page-samples';
import { figuresOf, recapOfSample } from '../../testing/recap-sample';
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

const failed = RecapActions.loadFailed({ failure: failureOf('timeout') });
const asked = RecapActions.periodChosen({ period: null });

export const RECAP_STATES: readonly GalleryState[] = [
  screen('recap-figures', RecapPage, [loggedIn('KANTOR_PUSAT'), RecapActions.loaded({ recap: recapOfSample() })]),
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
