import type { HttpHeaders } from '@angular/common/http';

/**
 * Whether the response is a gateway's login page with status 200 (F42). A real HTML file has a Content-Disposition
 * header.
 */
export function isLoginPage(headers: HttpHeaders, body: string | null): boolean {
  if (headers.has('Content-Disposition')) return false;
  const type = headers.get('Content-Type') ?? '';
  return /^\s*(text\/html|application\/xhtml)/i.test(type) || (body !== null && startsAsHtml(body));
}

function startsAsHtml(body: string): boolean {
  return /^[\s\ufeff]*<(!doctype|html|head|body|!--)/i.test(body.slice(0, 200));
}
