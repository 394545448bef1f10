import { HttpResponse, type HttpHandler } from 'msw';
import {
  checkFile,
  cleanFileName,
  type FileProblemKind,
  HEAD_BYTES,
  TAIL_BYTES,
} from '../../../src/app/domain/attachments';
import { fileProblemWords } from '../../../src/app/words/attachment-words';
import { sampleBytes, typeOf } from '../files/sample-file';
import type { World } from '../world';
import { endpoint, type Call } from './endpoint';
import { notFound, ProblemError } from './problem-error';
import { visibleTicket } from './tickets';

/** Files are uploaded before the message that names them. Downloads are sent as bytes to save. */
export const fileHandlers = (world: World): HttpHandler[] => [
  endpoint(world, 'post', 'uploads', upload),
  endpoint(world, 'delete', 'uploads/:id', discard),
  endpoint(world, 'get', 'attachments/:id', download),
];

const STATUS: Readonly<Record<FileProblemKind, number>> = {
  'too-large': 413,
  type: 415,
  mismatch: 415,
  empty: 422,
  folder: 422,
  duplicate: 422,
  'too-many': 422,
  unreadable: 422,
};

async function upload({ world, request }: Call): Promise<Response> {
  const name = nameOf(request);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const facts = { name, size: bytes.length, lastModified: null };
  const content = { head: bytes.subarray(0, HEAD_BYTES), tail: bytes.subarray(-TAIL_BYTES) };
  const problem = checkFile({ ...facts, ...content }, world.limits, []);
  if (problem) {
    const words = fileProblemWords(problem, world.limits);
    throw new ProblemError(STATUS[problem.kind], 'FILE_REFUSED', words, { upload_ids: words });
  }
  const id = world.nextId('f');
  const clean = cleanFileName(name);
  const type = typeOf(clean);
  world.files.set(id, { id, owner: world.persona.session.userId, name: clean, type, bytes, ticketId: null });
  return HttpResponse.json({ id, name: clean, size: bytes.length, type }, { status: 201 });
}

function nameOf(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('X-File-Name') ?? '');
  } catch {
    throw new ProblemError(400, 'WRONG_NAME', 'Nama berkas tidak dapat dibaca.');
  }
}

/** Deletes an upload that no message has used yet. */
function discard({ world, param }: Call): Response {
  const file = world.files.get(param('id'));
  if (!file || file.owner !== world.persona.session.userId || file.ticketId !== null) throw notFound();
  world.files.delete(file.id);
  return new HttpResponse(null, { status: 204 });
}

function download({ world, param }: Call): Response {
  const id = param('id');
  const stored = world.files.get(id);
  if (stored) {
    if (stored.ticketId !== null) visibleTicket(world, stored.ticketId);
    else if (stored.owner !== world.persona.session.userId) throw notFound();
    return asBytes(stored.name, stored.bytes);
  }
  const record = visibleTicket(world, id.split('.')[0] ?? '');
  const attachments = world.store.conversationOf(record).thread.flatMap((entry) => entry.attachments);
  const attachment = attachments.find((info) => info.id === id);
  if (!attachment) throw notFound();
  return asBytes(attachment.name, sampleBytes(attachment.name));
}

const asBytes = (name: string, bytes: Uint8Array<ArrayBuffer>): Response =>
  new HttpResponse(bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
