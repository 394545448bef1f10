import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * A server that never closes an idle connection: a busy machine sends the next request at that very moment, and the test
 * sees its connection reset.
 */
export const httpServer = (listener: RequestListener): Server => createServer({ keepAliveTimeout: 0 }, listener);
