/**
 * Layer of a file. A file is tested by the specs of its own layer, which load fast, so that distant specs do not hide a
 * missing one.
 */
export const layerOf = (file) => file.split('/').slice(0, -1).slice(0, 3).join('/');

/** A mutant of Stryker's report, with its original text. */
export function mutantIn(source, { mutatorName, status, replacement, location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return { line: start.line, status, mutatorName, original: lines.join('\n'), replacement };
}

const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/** Surviving mutants by file, without those that did not compile or were ignored. */
export const survivorsOf = (results, files) =>
  files.flatMap((file) => (results[file] ?? []).filter(isAlive).map((mutant) => ({ file, ...mutant })));

/** Killed mutants and all mutants, by layer and in total. */
export function scoresOf(results) {
  const scores = new Map();
  for (const [file, mutants] of Object.entries(results)) {
    for (const name of [layerOf(file), 'mutation score']) {
      const { killed, all } = scores.get(name) ?? { killed: 0, all: 0 };
      const dead = mutants.filter(isKilled).length;
      scores.set(name, { killed: killed + dead, all: all + dead + mutants.filter(isAlive).length });
    }
  }
  return [...scores]
    .sort(([a], [b]) => Number(a === 'mutation score') - Number(b === 'mutation score'))
    .map(
      ([name, { killed, all }]) => `${name}: ${all ? ((100 * killed) / all).toFixed(1) : '–'}% (${killed} of ${all})`,
    );
}
