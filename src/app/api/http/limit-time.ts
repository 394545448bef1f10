import type { HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { timeout } from 'rxjs';
import { API_CONFIG, DEFAULT_TIME_LIMITS, type TimeLimits } from '../api-config';

/** Each attempt has its own time; a file on its way has as much as it needs while it moves. */
export const limitTime: HttpInterceptorFn = (request, next) => {
  const limits = { ...DEFAULT_TIME_LIMITS, ...inject(API_CONFIG).timeLimits };
  return next(request).pipe(timeout({ each: limitOf(request, limits) }));
};

function limitOf(request: HttpRequest<unknown>, limits: TimeLimits): number {
  if (request.reportUploadProgress || request.reportDownloadProgress) return limits.stall;
  return request.method === 'GET' ? limits.read : limits.send;
}
