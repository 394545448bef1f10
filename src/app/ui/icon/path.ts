/** The `d` attribute of a path. */
export type IconPath = `M${string}` | `m${string}`;

/** The path in an SVG file of the icon set; each file has exactly one. */
export const path = (svg: string): IconPath => (/ d="([^"]+)"/.exec(svg)?.[1] ?? 'M0 0') as IconPath;
