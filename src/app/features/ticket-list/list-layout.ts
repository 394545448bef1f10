import { computed, type Signal } from '@angular/core';
import { elementWidth } from './element-width';

/** Below this a row no longer fits on two lines. */
const CARDS_BELOW = 720;
/** Below this the filter's panel leaves the table too little room; an officer's has a column more. */
const PANEL_OVER_LIST_BELOW = 1080;
const PANEL_OVER_OFFICERS_LIST_BELOW = 1360;

/** Layout of the list for its own width. Needs an injection context. */
export function listLayout(officer: Signal<boolean>) {
  const width = elementWidth();
  return {
    /** Cards instead of a table. */
    narrow: computed(() => width() < CARDS_BELOW),
    panelOverList: computed(() => width() < (officer() ? PANEL_OVER_OFFICERS_LIST_BELOW : PANEL_OVER_LIST_BELOW)),
  };
}
