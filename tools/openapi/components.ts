import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as answers from '../../src/app/api/wire/response-schemas';
import * as wire from '../../src/app/api/wire/schemas';
import * as sent from '../../src/app/api/wire/request-schemas';
import { FIELD_WORDS } from './field-words';

/** The schemas by their names in docs/openapi.json. */
export const SCHEMAS = {
  Session: wire.sessionSchema,
  Limits: wire.limitsSchema,
  Office: wire.officeSchema,
  Satker: wire.satkerSchema,
  Destination: answers.destinationSchema,
  Destinations: answers.destinationsSchema,
  Ticket: wire.ticketSchema,
  TicketPage: answers.ticketPageSchema,
  TicketDetail: wire.ticketDetailSchema,
  ThreadEntry: wire.threadEntrySchema,
  TicketEvent: wire.ticketEventSchema,
  Attachment: wire.attachmentSchema,
  Feedback: wire.feedbackSchema,
  Spread: answers.spreadSchema,
  WorkingSpread: answers.workingSpreadSchema,
  Recap: answers.recapSchema,
  Submission: answers.submissionSchema,
  Catalogue: answers.catalogueSchema,
  Topic: wire.topicSchema,
  Due: wire.dueSchema,
  UsualAnswer: wire.usualAnswerSchema,
  Preferences: answers.preferencesSchema,
  NewTicket: sent.createTicketSchema,
  NewReply: sent.replySchema,
  NewFeedback: sent.giveFeedbackSchema,
  OfficerReply: sent.officerReplySchema,
  Forwarding: sent.forwardSchema,
  Claim: wire.claimSchema,
  NewClaim: sent.newClaimSchema,
  TranscriptTurn: sent.transcriptTurnSchema,
  NewTranscript: sent.transcriptSchema,
  Satkers: answers.satkersSchema,
  Offices: answers.officesSchema,
  Officers: answers.officersSchema,
  ReadyAnswers: answers.answersSchema,
  Change: answers.changeSchema,
  Notices: answers.noticesSchema,
  Problem: answers.problemSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export function refTo(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schemas as JSON Schema, with a description of each field. */
export function componentSchemas(): Record<string, unknown> {
  const definitions = toJsonSchemaDefs(SCHEMAS, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideRef: ({ referenceId }) => refTo(referenceId).$ref,
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === wire.instantSchema ? { ...jsonSchema, format: 'date-time' } : undefined,
  });
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, withWords(name, schema)]));
}

function withWords(name: string, schema: object): object {
  const words = FIELD_WORDS[name];
  const properties: unknown = 'properties' in schema ? schema.properties : null;
  if (!words) return schema;
  if (!isRecord(properties)) throw new Error(`${name} has words but no fields`);
  const stray = Object.keys(words).find((field) => !(field in properties));
  if (stray) throw new Error(`${name}.${stray} has words but is no field`);
  const described = Object.entries(properties).map(([field, type]) => [field, describe(type, words[field])]);
  return { ...schema, properties: Object.fromEntries(described) };
}

function describe(type: unknown, words: string | undefined): unknown {
  return words && isRecord(type) ? { ...type, description: words } : type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
