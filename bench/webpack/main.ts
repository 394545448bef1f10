// What is shared is only known once the share scope stands.
import('./bootstrap').then(
  ({ started }) => started,
  (error: unknown) => console.error(error),
);
