import { ErrorHandler, type FactoryProvider, inject, InjectionToken } from '@angular/core';
import { version as VERSION } from '../../../package.json';

/** Hears of an error in our code; nothing personal is in the message. */
export const OWN_ERROR_LISTENER = new InjectionToken<(message: string) => void>('hai-cso own errors', {
  factory: () => () => undefined,
});

/** Texts of engines and of Angular about code, which hold nothing that a user typed. */
const ABOUT_CODE =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '[\w$]+'\)|[\w$.()]+ is not (?:a function|a constructor|defined|iterable)|NG0?\d+|Maximum call stack size exceeded)/;

/** Frames of a stack that help to find the place. */
const FRAMES = 4;

/** Reports each error in our code once: on the console with our version, and to the shell. */
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
 * For our routes and for an app of our own; where both stand, both are one. A shell keeps its own handler, which hears
 * of what Angular itself finds in our components.
 */
export const OWN_ERRORS: FactoryProvider = {
  provide: ErrorHandler,
  useFactory: () => {
    const outer = inject(ErrorHandler, { skipSelf: true, optional: true });
    return outer instanceof OwnErrors ? outer : new OwnErrors();
  },
};

/** Kind and place of an error; its text only where it cannot hold data, such as an answer that was not understood. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return `HAI-CSO ${VERSION}: ${typeof error} thrown`;
  const [text] = ABOUT_CODE.exec(error.message) ?? [];
  return [`HAI-CSO ${VERSION}: ${error.name}${text ? `: ${text}` : ''}`, ...placesOf(error.stack)].join('\n  at ');
}

/** `main-ABC.js:1:234`, without the address of the page, its path and its query. */
const placesOf = (stack = ''): readonly string[] =>
  [...stack.matchAll(/([\w.-]+\.m?[jt]s)(?:\?[^\s:)]*)?(:\d+:\d+)/g)]
    .slice(0, FRAMES)
    .map(([, file = '', place = '']) => file + place);
