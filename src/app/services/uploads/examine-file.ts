import { checkFile, type ChosenFile, type FileProblem } from '../../domain/attachments';
import { type Failure, NOT_ALLOWED } from '../../domain/failure';
import { fileType } from '../../domain/file-types';
import type { Limits } from '../../domain/limits';
import type { PickedFile, UploadState } from '../../domain/upload-item';
import type { Source } from './chosen-files';
import { nameOf, readFacts } from './read-file';

/** Types of pictures whose metadata is removed. */
const PICTURES: readonly string[] = ['jpg', 'png', 'webp'];

/** The code that removes metadata could not be loaded. Without it no picture is sent, because it may tell a place. */
const NOT_LOADED: Failure = { ...NOT_ALLOWED, kind: 'unreachable' };

/**
 * The file as it is sent, or the state of an item that is not sent.
 *
 * @param others the other files of the message, by the time of this one in milliseconds; asked once this one is read
 */
export async function examine(
  picked: PickedFile,
  limits: Limits,
  others: (lastModified: number) => readonly ChosenFile[],
): Promise<{ readonly source: Source } | { readonly state: UploadState }> {
  // First, so that a photo is compared with what was sent of it.
  const source = await withoutMetadata(picked, limits.fileSize).catch(() => undefined);
  if (source === undefined) return { state: { state: 'failed', failure: NOT_LOADED } };
  const facts = source && (await readFacts(source, limits.fileSize));
  if (!facts) return refused({ kind: 'unreadable', name: picked.file.name });
  const problem = checkFile(facts, limits, others(facts.lastModified));
  return problem ? refused(problem) : { source: { ...source, digest: facts.digest ?? null } };
}

async function withoutMetadata(picked: PickedFile, limit: number): Promise<PickedFile | null> {
  if (!PICTURES.includes(fileType(nameOf(picked)))) return picked;
  const { cleanPicture } = await import('./clean-picture');
  return cleanPicture(picked, limit);
}

const refused = (problem: FileProblem): { readonly state: UploadState } => ({ state: { state: 'refused', problem } });
