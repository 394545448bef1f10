import { computed, type Signal } from '@angular/core';
import { elementWidth } from './element-width';

/** Pixels. Below this width a row needs more than two lines. */
const CARDS_BELOW = 720;
/** Pixels. Below this width the bar has no room for its own buttons and those of the chosen tickets. */
const CROWDED_BELOW = 1080;
/** Pixels. Below this width the filter panel covers the list. An officer's table has one more column. */
const PANEL_OVER_LIST_BELOW = 1080;
const PANEL_OVER_OFFICERS_LIST_BELOW = 1360;

/** Layout of the list by the width of its element. Needs an injection context. */
export function listLayout(officer: Signal<boolean>) {
  const width = elementWidth();
  return {
    /** Whether to show cards instead of a table. */
    narrow: computed(() => width() < CARDS_BELOW),
    barCrowded: computed(() => width() >= CARDS_BELOW && width() < CROWDED_BELOW),
    panelOverList: computed(() => width() < (officer() ? PANEL_OVER_OFFICERS_LIST_BELOW : PANEL_OVER_LIST_BELOW)),
  };
}
