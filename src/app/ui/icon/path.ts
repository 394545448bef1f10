/** The `d` attribute of a path. */
export type IconPath = `M${string}` | `m${string}`;

/** The path inside one of the set's files; each holds exactly one. */
export const path = (svg: string): IconPath => (/ d="([^"]+)"/.exec(svg)?.[1] ?? 'M0 0') as IconPath;
