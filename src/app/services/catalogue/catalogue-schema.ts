import * as v from 'valibot';
import { patternProblem } from '../../domain/catalogue/find-errors';
import { type CataloguePart, PROMPT_KINDS } from '../../domain/catalogue/catalogue';
import { code, fits, hint, key, list, text, unique } from './schema-parts';

/** Answers by the key of their prompt. */
const conditions = v.pipe(
  v.unknown(),
  v.check(isConditions, 'harus berisi daftar pilihan menurut kunci prompt'),
) as v.GenericSchema<Readonly<Record<string, readonly string[]>>>;

function isConditions(value: unknown): boolean {
  const isTexts = (each: unknown): boolean => Array.isArray(each) && each.every((text) => typeof text === 'string');
  return typeof value === 'object' && value !== null && Object.values(value).every(isTexts);
}

const promptSchema = v.pipe(
  v.object({
    key,
    label: text(100),
    hint,
    required: v.boolean(),
    kind: v.picklist(PROMPT_KINDS),
    choices: v.optional(list(text(100), 50, 2)),
  }),
  v.check(({ kind, choices }) => (kind === 'choice') === (choices !== undefined), 'choices hanya untuk kind "choice"'),
);

const slotSchema = v.object({
  key: code,
  name: text(100),
  hint,
  types: list(text(10), 10, 1),
  required: v.boolean(),
  when: v.optional(conditions),
  check: v.optional(code),
});

const topicDeadlineSchema = v.object({ key: code, rule: text(300) });

const topicSchema = v.pipe(
  v.object({
    code,
    name: text(100),
    group: text(60),
    destinations: list(text(50), 10, 1),
    title: text(200),
    prompts: list(promptSchema, 12),
    slots: list(slotSchema, 12),
    firstSteps: list(text(400), 8),
    keywords: list(text(60), 40),
    deadline: v.optional(topicDeadlineSchema),
    deadlines: v.optional(list(topicDeadlineSchema, 10)),
  }),
  v.check(({ prompts }) => unique(prompts, (prompt) => prompt.key), 'kunci prompt kembar'),
  v.check(({ slots }) => unique(slots, (slot) => slot.key), 'kunci slot kembar'),
  v.check(
    ({ deadline, deadlines = [] }) => unique([...(deadline ? [deadline] : []), ...deadlines], (each) => each.key),
    'kunci tenggat kembar',
  ),
  v.check(
    ({ prompts, slots }) =>
      slots.every(({ when = {} }) =>
        Object.entries(when).every(([name, answers]) => {
          const { choices = [] } = prompts.find((prompt) => prompt.key === name) ?? {};
          return answers.every((answer) => choices.includes(answer));
        }),
      ),
    'when menyebut prompt atau pilihan yang tidak ada',
  ),
  v.check(
    ({ title, prompts }) =>
      Array.from(title.matchAll(/\{(\w+)\}/g), ([, name]) => name).every(
        (name) => ['kodeSatker', 'namaSatker'].includes(name ?? '') || prompts.some((prompt) => prompt.key === name),
      ),
    'title menyebut prompt yang tidak ada',
  ),
);

const patternSchema = v.pipe(
  text(300),
  v.check(
    (pattern) => patternProblem(pattern) === null,
    'pola tidak aman atau tidak sah (pengulangan bersarang atau tanpa batas)',
  ),
);

const errorSchema = v.object({
  code: text(40),
  patterns: list(patternSchema, 10, 1),
  meaning: text(400),
  firstSteps: list(text(400), 8),
  module: text(100),
  topic: code,
});

const compiles = v.pipe(
  text(500),
  v.check((pattern) => {
    try {
      return !!new RegExp(pattern, 'u');
    } catch {
      return false;
    }
  }, 'pola bukan regular expression yang sah'),
);

/** Messages by the name of their rule. */
const messages = v.pipe(
  v.unknown(),
  v.check(
    (value) =>
      typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string'),
    'harus berisi pesan menurut nama aturan',
  ),
) as v.GenericSchema<Readonly<Record<string, string>>>;

const columnSchema = v.object({
  key,
  header: text(100),
  required: v.boolean(),
  pattern: compiles,
  flags: v.optional(fits(/^i?$/, 'hanya "i" yang dikenal')),
  messages,
  rules: v.optional(list(text(40), 10)),
  separator: v.optional(text(5)),
});

const formSchema = v.pipe(
  v.object({
    id: code,
    name: text(200),
    layout: v.optional(v.object({ asText: v.optional(list(key, 60)) })),
    empty: text(200),
    columns: list(columnSchema, 60, 1),
    rowRules: list(
      v.object({ key, message: text(400), match: v.optional(compiles), columns: v.optional(list(key, 60)) }),
      10,
    ),
    roles: v.object({ official: list(text(80), 500), field: list(text(80), 500) }),
    samples: v.optional(v.object({ valid: list(list(v.string(), 60), 20) })),
  }),
  v.check(({ columns }) => unique(columns, (column) => column.key), 'kunci kolom kembar'),
);

/** Content of `topics.json`. */
const topicsSchema = v.object({
  topics: v.pipe(
    list(topicSchema, 200),
    v.check((topics) => unique(topics, (topic) => topic.code), 'kode topik kembar'),
  ),
});

/** Content of `errors.json`. */
const errorsSchema = v.object({
  errors: v.pipe(
    list(errorSchema, 500),
    v.check((errors) => unique(errors, (error) => error.code), 'kode galat kembar'),
  ),
});

/** Content of `forms.json`. */
const formsSchema = v.object({
  forms: v.pipe(
    list(formSchema, 20),
    v.check((forms) => unique(forms, (form) => form.id), 'id formulir kembar'),
  ),
});

/** Schema of each part of a catalogue. */
export const CATALOGUE_SCHEMAS = {
  topics: topicsSchema,
  errors: errorsSchema,
  forms: formsSchema,
} as const satisfies Record<CataloguePart, v.GenericSchema>;
