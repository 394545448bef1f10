import type { HttpHeaders, HttpResponse } from '@angular/common/http';
import type { FailureKind } from '../../domain/failure';
import { failure, FailureError } from './failures';
import { isLoginPage } from './login-page';
import { readJson } from './read-json';

/** Gives null for an answer that cannot be used. */
export type Reader<T> = (body: unknown, headers: HttpHeaders) => T | null;

export function readAnswer<T>(answer: HttpResponse<string>, read: Reader<T>): T {
  refuseLoginPage(answer);
  const value = read(readJson(answer.body ?? ''), answer.headers);
  return value ?? refuse('malformed', answer.status);
}

export function refuseLoginPage({ headers, body, status }: HttpResponse<string>): void {
  if (isLoginPage(headers, body)) refuse('session', status);
}

/** An empty file or a login page must not be saved under the attachment's name (F26). */
export function readFile({ headers, body, status }: HttpResponse<ArrayBuffer>): Blob {
  if (isLoginPage(headers, null)) refuse('session', status);
  return body?.byteLength ? new Blob([body], { type: 'application/octet-stream' }) : refuse('malformed', status);
}

function refuse(kind: FailureKind, status: number): never {
  throw new FailureError(failure(kind, { status }));
}
