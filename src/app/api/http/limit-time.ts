import { HttpEventType, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { filter, timeout } from 'rxjs';
import { API_CONFIG, DEFAULT_TIME_LIMITS, type TimeLimits } from '../api-config';

/**
 * Limits the time of each attempt. A file transfer has no total limit, but must make progress. An upload's limit starts
 * with its first byte, because it may wait for a connection before.
 */
export const limitTime: HttpInterceptorFn = (request, next) => {
  const limits = { ...DEFAULT_TIME_LIMITS, ...inject(API_CONFIG).timeLimits };
  const events = next(request);
  return request.reportUploadProgress
    ? events.pipe(
        // `Sent` only means that the browser has accepted the request.
        filter(({ type }) => type !== HttpEventType.Sent),
        timeout({ first: limits.firstByte, each: limits.stall }),
      )
    : events.pipe(timeout({ each: limitOf(request, limits) }));
};

function limitOf(request: HttpRequest<unknown>, limits: TimeLimits): number {
  if (request.reportDownloadProgress) return limits.stall;
  return request.method === 'GET' ? limits.read : limits.send;
}
