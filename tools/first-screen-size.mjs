/** Limits what a shell downloads of ours before the list is usable. */

/** Limits in kB of 1000 bytes, compressed. */
const LIMITS = { 'Native Federation': 76.2, 'Module Federation': 69.3 };

/**
 * Missing or too large files; empty without a problem.
 *
 * @param screens file names by federation
 */
export function firstScreenProblems(screens, size) {
  return Object.entries(LIMITS).flatMap(([federation, limit]) => {
    const files = screens[federation] ?? [];
    if (files.length === 0) return [`${federation}: no files of a first screen`];
    const total = files.reduce((sum, file) => sum + size(file), 0) / 1000;
    console.log(`first screen, ${federation}: ${total.toFixed(1)} kB gzip in ${files.length} files`);
    return total > limit ? [`first screen, ${federation}: ${total.toFixed(1)} kB gzip, more than ${limit}`] : [];
  });
}
