import { Injectable } from '@angular/core';
import type { FiguresSort } from './sort-rows';

interface TableView {
  readonly sort: FiguresSort | null;
  /** Whether the rows beyond the first ones are shown. */
  readonly whole: boolean;
}

/** How the tables of the recap are shown, by their headings, so that they are as they were when the user comes back. */
@Injectable()
export class TableViews {
  private readonly views = new Map<string, TableView>();

  of(heading: string): TableView {
    return this.views.get(heading) ?? { sort: null, whole: false };
  }

  change(heading: string, change: Partial<TableView>): void {
    this.views.set(heading, { ...this.of(heading), ...change });
  }
}
