import { httpServer } from './http-server';
import { listenerFor } from './listener';
import { optionsFrom } from './options';

const options = optionsFrom(process.argv.slice(2));
const server = httpServer(listenerFor(options));

server.listen(options.port, () => {
  console.log(`Mock backend: http://localhost:${options.port}/api/haicso/v1/`);
  if (options.staticFolder) console.log(`${options.staticFolder}: http://localhost:${options.port}/`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit());
  });
}
