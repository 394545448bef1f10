import { transcriptSchema } from '../../../src/app/api/wire/request-schemas';
import { actionsOf } from '../../../src/app/domain/access';
import { needsSatker, transcriptResults } from '../../../src/app/domain/officer';
import { parseInstant } from '../../../src/app/domain/instant';
import { isEmail } from '../../../src/app/domain/text';
import { methodWords } from '../../../src/app/words/methods';
import { newTranscript } from '../changes/new-transcript';
import type { World } from '../world';
import { attach, bodyOf, FormChecks } from './form-checks';
import type { Outcome } from './idempotency';
import { aliasOf, allSatkers } from './people';
import { forbidden } from './problem-error';
import { outcomeFor } from './writing';

/** Records a conversation that took place outside the app as a ticket. */
export function recordTranscript(world: World, json: unknown): Outcome {
  const { session, destinations } = world.persona;
  if (!actionsOf(session).has('record-transcript')) throw forbidden();
  const body = bodyOf(transcriptSchema, json);
  const { limits } = world;
  const checks = new FormChecks(world);
  const subject = checks.text('subject', body.subject, limits.subjectLength);
  const name = checks.text('asker_name', body.asker_name, limits.subjectLength);
  const email = body.asker_email.trim();
  checks.check('asker_email', !email || isEmail(email), 'Tulis alamat email seperti nama@contoh.go.id.');
  const satker = allSatkers(world).find(({ code }) => code === body.satker_code) ?? null;
  const { satker_code: code } = body;
  if (needsSatker(body.asker_kind)) {
    checks.check('satker_code', code !== null, 'Satker wajib dipilih untuk penanya dari satker.');
    checks.check('satker_code', satker !== null, `Satker ${code} tidak ditemukan. Periksa kodenya.`);
  } else checks.check('satker_code', code === null, 'Penanya ini bukan dari satker.');
  const known = methodWords(body.method) !== body.method && body.method !== 'MONSAKTI';
  checks.check('method', known, 'Pilih metode.');
  const destination = destinations.find(({ code }) => code === body.destination);
  checks.check('destination', destination !== undefined, 'Pilih tujuan.');
  checks.check('result', transcriptResults(satker !== null).includes(body.result), 'Pilih hasil.');
  checks.check('turns', body.turns.length > 0, 'Tulis pertanyaannya.');
  const answersNeeded = body.result !== 'FORWARDED';
  checks.check('turns', !answersNeeded || body.turns.some(({ by }) => by === 'OFFICER'), 'Tulis jawabannya.');
  let before = -Infinity;
  const turns = body.turns.map((turn, index) => {
    const field = `turns[${index}]`;
    const at = parseInstant(turn.at) ?? NaN;
    checks.check(field, at >= before, `Percakapan ${index + 1}: waktu lebih awal daripada percakapan di atasnya.`);
    checks.check(field, at <= world.clock.latest(), `Percakapan ${index + 1}: waktu belum terjadi.`);
    before = at;
    const text = checks.text(field, turn.text, limits.textLength);
    return { by: turn.by, at: new Date(at || 0).toISOString(), text, files: checks.uploads(turn.upload_ids) };
  });
  checks.refuseIfWrong();
  if (!destination) throw forbidden();

  const id = world.nextId('t');
  newTranscript(world, {
    id,
    alias: aliasOf(world),
    askerKind: body.asker_kind,
    asker: { name, email },
    satker,
    subject,
    method: body.method,
    destination,
    result: body.result,
    turns: turns.map(({ files, ...turn }) => ({ ...turn, attachments: attach(files, id) })),
  });
  return outcomeFor(world, id);
}
