import { ErrorHandler, type FactoryProvider, inject, InjectionToken } from '@angular/core';
import { version as VERSION } from '../../../package.json';

/** Receives a message about each error in our code. The message contains no user data. */
export const OWN_ERROR_LISTENER = new InjectionToken<(message: string) => void>('hai-cso own errors', {
  factory: () => () => undefined,
});

/** Messages of JavaScript engines and of Angular that contain only names from code. */
const ABOUT_CODE =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '[\w$]+'\)|[\w$.()]+ is not (?:a function|a constructor|defined|iterable)|NG0?\d+|Maximum call stack size exceeded)/;

/** Maximum number of reported stack frames. */
const FRAMES = 4;

/** Reports each error in our code once: to the console with our version, and to the shell. */
export class OwnErrors implements ErrorHandler {
  private readonly listener = inject(OWN_ERROR_LISTENER);
  private readonly reported = new Set<string>();

  handleError(error: unknown): void {
    const message = describe(error);
    if (this.reported.has(message)) return;
    this.reported.add(message);
    console.error(message);
    this.listener(message);
  }
}

/**
 * ErrorHandler for our routes and for our standalone app; nested ones share an instance. A shell keeps its own handler,
 * which receives the errors that Angular catches in our components.
 */
export const OWN_ERRORS: FactoryProvider = {
  provide: ErrorHandler,
  useFactory: () => {
    const outer = inject(ErrorHandler, { skipSelf: true, optional: true });
    return outer instanceof OwnErrors ? outer : new OwnErrors();
  },
};

/** Name and place of an error. Its message only if that contains no user data. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return `HAI-CSO ${VERSION}: ${typeof error} thrown`;
  const [text] = ABOUT_CODE.exec(error.message) ?? [];
  return [`HAI-CSO ${VERSION}: ${error.name}${text ? `: ${text}` : ''}`, ...placesOf(error.stack)].join('\n  at ');
}

/** `main-ABC.js:1:234`: file and position, without the rest of the URL. */
const placesOf = (stack = ''): readonly string[] =>
  [...stack.matchAll(/([\w.-]+\.m?[jt]s)(?:\?[^\s:)]*)?(:\d+:\d+)/g)]
    .slice(0, FRAMES)
    .map(([, file = '', place = '']) => file + place);
