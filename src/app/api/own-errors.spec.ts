import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { outcomeOf, setupApi } from '../../testing/api';
import { version as VERSION } from '../../../package.json';
import { ApiHttp } from './http/api-http';
import { OWN_ERROR_LISTENER, OWN_ERRORS, type OwnErrors } from './own-errors';
import { ENDPOINTS } from './wire/endpoints';

describe('OwnErrors', () => {
  it('reports an error once, with our version and its place', () => {
    const { errors, lines, reported } = setup();
    const error = catchIt(broken);
    errors.handleError(error);
    errors.handleError(error);
    expect(reported()).toEqual(lines());
    expect(reported().length).toBe(1);
    expect(reported()[0]).toMatch(
      new RegExp(
        `^HAI-CSO ${VERSION}: TypeError: Cannot read properties of undefined \\(reading 'length'\\)\\n  at .+:\\d+:\\d+`,
      ),
    );
  });

  it('says nothing of what an error quotes, nor of the address of the page', () => {
    const { errors, reported } = setup();
    const error = new SyntaxError(`Unexpected token 'B', "Budi Santoso 3171" is not valid JSON`);
    error.stack = `SyntaxError: ${error.message}\n    at read (https://portal.example/u/budi/main-ABC.js?token=s3cret:1:234)`;
    errors.handleError(error);
    errors.handleError('Budi Santoso');
    expect(reported()).toEqual([
      `HAI-CSO ${VERSION}: SyntaxError\n  at main-ABC.js:1:234`,
      `HAI-CSO ${VERSION}: string thrown`,
    ]);
  });

  it('distinguishes a programming error under the HTTP layer from an unreadable response', () => {
    const { reported, ask, answerIt } = setup();
    const outcome = ask(broken);
    answerIt();
    expect(outcome.failure).toEqual({ kind: 'internal', status: null, code: null, retryAfter: null, fields: {} });
    expect(reported().length).toBe(1);
  });

  it('is silent about failures of requests', () => {
    const { reported, ask, answerIt } = setup();
    const outcome = ask(() => null);
    answerIt();
    expect(outcome.failure?.kind).toBe('malformed');
    expect(reported()).toEqual([]);
  });
});

function broken(): never {
  throw catchIt(() => (undefined as unknown as string).length);
}

function catchIt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

function setup() {
  const lines = spyOn(console, 'error');
  const listener = jasmine.createSpy('listener');
  TestBed.configureTestingModule({ providers: [OWN_ERRORS, { provide: OWN_ERROR_LISTENER, useValue: listener }] });
  const { next } = setupApi();
  const errors = TestBed.inject(ErrorHandler) as OwnErrors;
  return {
    errors,
    lines: () => lines.calls.allArgs().flat() as string[],
    reported: () => listener.calls.allArgs().flat() as string[],
    ask: (read: () => unknown) => outcomeOf(TestBed.inject(ApiHttp).get({ to: ENDPOINTS.session }, read)),
    answerIt: () => next().flush('{}'),
  };
}
