// The share scope must be initialised before shared packages are imported.
import('./bootstrap').then(
  ({ started }) => started,
  (error: unknown) => console.error(error),
);
