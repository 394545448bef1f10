import type { HttpHeaders, HttpResponse } from '@angular/common/http';
import type { FailureKind } from '../../domain/failure';
import { failure, FailureError } from './failures';
import { isLoginPage } from './login-page';
import { readJson } from './read-json';

/** Reads a response; null for an unusable one. */
export type Reader<T> = (body: unknown, headers: HttpHeaders, status: number) => T | null;

export function readResponse<T>(answer: HttpResponse<string>, read: Reader<T>): T {
  throwOnLoginPage(answer);
  const value = read(readJson(answer.body ?? ''), answer.headers, answer.status);
  return value ?? throwFailure('malformed', answer.status);
}

export function throwOnLoginPage({ headers, body, status }: HttpResponse<string>): void {
  if (isLoginPage(headers, body)) throwFailure('session', status);
}

/**
 * Reads a file. Fails for an empty file and for a login page, which must not be saved under the attachment's name
 * (F26).
 */
export function readFile({ headers, body, status }: HttpResponse<ArrayBuffer>): Blob {
  if (isLoginPage(headers, null)) throwFailure('session', status);
  return body?.byteLength ? new Blob([body], { type: 'application/octet-stream' }) : throwFailure('malformed', status);
}

function throwFailure(kind: FailureKind, status: number): never {
  throw new FailureError(failure(kind, { status }));
}
