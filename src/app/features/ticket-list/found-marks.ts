import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { withoutLabel } from '../../domain/reference';
import { selectShownQuery } from '../../state/ticket-list/ticket-list-selectors';

const NAME = 'cso-found';

/**
 * Put beside the rows, marks the matches of the search in them with the CSS Custom Highlight API, which changes no
 * element. A browser without that API shows no marks.
 */
@Component({
  selector: 'cso-found-marks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { hidden: '' },
  template: '',
})
export class FoundMarks {
  /** Read to mark again when the rows change. */
  readonly rows = input.required<unknown>();

  constructor() {
    if (!('highlights' in CSS)) return;
    const shownQuery = inject(Store).selectSignal(selectShownQuery);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      this.rows();
      const words = withoutLabel(shownQuery()?.search ?? '')
        .trim()
        .toLowerCase();
      const rows = host.parentElement?.querySelectorAll('[data-ticket]');
      if (words && rows) CSS.highlights.set(NAME, new Highlight(...rangesOf(rows, words)));
      else CSS.highlights.delete(NAME);
    });
    inject(DestroyRef).onDestroy(() => CSS.highlights.delete(NAME));
  }
}

function rangesOf(rows: Iterable<Element>, words: string): Range[] {
  const ranges: Range[] = [];
  for (const row of rows) {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const text = node.data.toLowerCase();
      // Lower case of another length would shift the positions.
      if (text.length !== node.data.length) continue;
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
