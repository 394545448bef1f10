import { HttpEventType, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { filter, timeout } from 'rxjs';
import { API_CONFIG, DEFAULT_TIME_LIMITS, type TimeLimits } from '../api-config';

/**
 * Each attempt has its own time; a file on its way has as much as it needs while it moves. An upload's time counts from
 * its first byte: until then it may be waiting for a connection.
 */
export const limitTime: HttpInterceptorFn = (request, next) => {
  const limits = { ...DEFAULT_TIME_LIMITS, ...inject(API_CONFIG).timeLimits };
  const events = next(request);
  return request.reportUploadProgress
    ? events.pipe(
        // That it was handed to the browser is no progress.
        filter(({ type }) => type !== HttpEventType.Sent),
        timeout({ first: limits.firstByte, each: limits.stall }),
      )
    : events.pipe(timeout({ each: limitOf(request, limits) }));
};

function limitOf(request: HttpRequest<unknown>, limits: TimeLimits): number {
  if (request.reportDownloadProgress) return limits.stall;
  return request.method === 'GET' ? limits.read : limits.send;
}
