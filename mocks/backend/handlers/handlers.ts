import type { HttpHandler } from 'msw';
import type { World } from '../world';
import { controlHandlers } from './control';
import { eventHandlers } from './events';
import { fileHandlers } from './files';
import { readingHandlers } from './reading';
import { officerHandlers } from './officers';
import { recapHandlers } from './recap';
import { writingHandlers } from './writing';

/** All endpoints of one mock backend, on any origin. */
export const backendHandlers = (world: World): HttpHandler[] => [
  ...readingHandlers(world),
  ...eventHandlers(world),
  ...fileHandlers(world),
  ...writingHandlers(world),
  ...officerHandlers(world),
  ...recapHandlers(world),
  ...controlHandlers(world),
];
