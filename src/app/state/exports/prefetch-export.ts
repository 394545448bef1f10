import type { ExportFormat } from '../../domain/export-progress';
import { loadMaker } from './export-effects';

/** Loads the code of a format before its button is pressed; each format once. */
export function exportPrefetcher(load = loadMaker): (format: ExportFormat) => void {
  const fetched = new Set<ExportFormat>();
  return (format) => {
    if (fetched.has(format)) return;
    fetched.add(format);
    load().then(
      ({ prefetchExport }) => prefetchExport(format),
      () => fetched.delete(format),
    );
  };
}
