import { HttpResponse } from 'msw';

/** Thrown by a handler to refuse the request with problem+json. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly fields?: Readonly<Record<string, string>>,
  ) {
    super(code);
  }

  toResponse(headers: Record<string, string> = {}): Response {
    const { code, detail, fields } = this;
    return HttpResponse.json(
      { title: code, detail, code, ...(fields ? { fields } : {}) },
      { status: this.status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
    );
  }
}

export const notFound = (): ProblemError => new ProblemError(404, 'NOT_FOUND', 'Data tidak ditemukan.');
export const forbidden = (): ProblemError => new ProblemError(403, 'FORBIDDEN', 'Anda tidak berwenang melakukan ini.');
export const ticketClosed = (): ProblemError =>
  new ProblemError(409, 'TICKET_CLOSED', 'Tiket sudah ditutup oleh penanya.');
export const wrongStatus = (): ProblemError =>
  new ProblemError(409, 'WRONG_STATUS', 'Status tiket tidak lagi memungkinkan ini.');
export const otherUser = (): ProblemError => new ProblemError(409, 'OTHER_USER', 'Akun lain sedang masuk.');
export const versionOutdated = (): ProblemError =>
  new ProblemError(412, 'STALE', 'Tiket sudah berubah sejak Anda membukanya.');

export const settingsTooLarge = (): ProblemError =>
  new ProblemError(413, 'TOO_LARGE', 'Pengaturan lebih besar dari 64 kB.');

export const claimedByOther = (alias: string): ProblemError =>
  new ProblemError(409, 'CLAIMED', `Tiket sudah ditangani ${alias}.`);

export const invalid = (fields: Readonly<Record<string, string>>): ProblemError =>
  new ProblemError(422, 'INVALID', 'Ada isian yang perlu diperbaiki.', fields);
