import type { ExportFormat } from '../../domain/export-progress';
import { importExport } from './export-effects';

/** Returns a function that prefetches the export code of a format once. */
export function exportPrefetcher(load = importExport): (format: ExportFormat) => void {
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
