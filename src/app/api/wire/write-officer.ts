import type * as v from 'valibot';
import type { NewClaim } from '../../domain/claim';
import type { Forwarding, NewTranscript, OfficerReply } from '../../domain/officer';
import type { forwardSchema, newClaimSchema, officerReplySchema, transcriptSchema } from './request-schemas';

type WireTranscript = v.InferOutput<typeof transcriptSchema>;

const STEPS = { 'ask-back': 'ASK_BACK', finish: 'FINISH', reply: 'REPLY' } as const;

export function writeOfficerReply({ step, text, uploadIds }: OfficerReply): v.InferOutput<typeof officerReplySchema> {
  return { step: STEPS[step], text, upload_ids: [...uploadIds] };
}

export function writeForwarding({ reason, tried, uploadIds }: Forwarding): v.InferOutput<typeof forwardSchema> {
  return { reason, tried, upload_ids: [...uploadIds] };
}

export function writeClaim({ to, note }: NewClaim): v.InferOutput<typeof newClaimSchema> {
  return { to, note };
}

/** The wire form of a transcript. The backend checks whether the result is allowed. */
export function writeTranscript(transcript: NewTranscript): WireTranscript {
  return {
    asker_kind: transcript.askerKind,
    asker_name: transcript.name,
    asker_email: transcript.email,
    satker_code: transcript.satker,
    method: transcript.method,
    subject: transcript.subject,
    destination: transcript.destination,
    turns: transcript.turns.map(({ by, at, text, uploadIds }) => ({ by, at, text, upload_ids: [...uploadIds] })),
    result: transcript.result,
  };
}
