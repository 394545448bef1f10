import type { HttpHeaders } from '@angular/common/http';

/**
 * Whether a gateway answered with its login page and a 200 (F42). A file that really is HTML comes with a
 * Content-Disposition; a login page never does.
 */
export function isLoginPage(headers: HttpHeaders, body: string | null): boolean {
  if (headers.has('Content-Disposition')) return false;
  const type = headers.get('Content-Type') ?? '';
  return /^\s*(text\/html|application\/xhtml)/i.test(type) || (body !== null && startsAsHtml(body));
}

function startsAsHtml(body: string): boolean {
  return /^[\s\ufeff]*<(!doctype|html|head|body|!--)/i.test(body.slice(0, 200));
}
