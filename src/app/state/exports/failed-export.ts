import type { ErrorHandler } from '@angular/core';
import { isChunkFailure } from '../../domain/chunk-failure';
import type { ExportProgress } from '../../domain/export-progress';

/** The outcome of an export with this error. A chunk failure may succeed at the next attempt; any other is a defect. */
export function failedExport(error: unknown, errors: ErrorHandler): ExportProgress {
  if (isChunkFailure(error)) return { phase: 'failed', cause: 'code' };
  errors.handleError(error);
  return { phase: 'failed', cause: 'writing' };
}
