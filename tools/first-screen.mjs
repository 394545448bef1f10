/** What a shell downloads of ours until the list can be used. */

/** kB of 1000 bytes, compressed. */
const LIMITS = { 'Native Federation': 78, 'Module Federation': 70 };

/** Empty when all is well, else what is missing or too large. `screens`: way in to the names of its files. */
export function firstScreenProblems(screens, size) {
  return Object.entries(LIMITS).flatMap(([federation, limit]) => {
    const files = screens[federation] ?? [];
    if (files.length === 0) return [`${federation}: no files of a first screen`];
    const total = files.reduce((sum, file) => sum + size(file), 0) / 1000;
    console.log(`first screen, ${federation}: ${total.toFixed(1)} kB gzip in ${files.length} files`);
    return total > limit ? [`first screen, ${federation}: ${total.toFixed(1)} kB gzip, more than ${limit}`] : [];
  });
}
