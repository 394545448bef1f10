import type { ExportFormat } from '../../domain/export-progress';
import { loadMaker } from './export-effects';

/** A button is about to be pressed: its program can come already, each format's once. */
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
