import * as v from 'valibot';
import { type ReadyAnswer, unknownVariables } from '../../domain/ready-answers';
import { code, list, text, unique } from '../catalogue/schema-parts';

/** Characters of one answer. */
export const LONGEST_ANSWER = 4_000;

const FIELDS = { code, name: text(100), text: text(LONGEST_ANSWER), topics: v.optional(list(code, 50)) };

/** An answer of the user, who may write names in braces that are no variables: they are left as they are. */
export const personalAnswerSchema = v.object(FIELDS) satisfies v.GenericSchema<unknown, ReadyAnswer>;

const answerSchema = v.object({
  ...FIELDS,
  text: v.pipe(
    FIELDS.text,
    v.check((given) => unknownVariables(given).length === 0, 'memakai variabel yang tidak dikenal'),
  ),
}) satisfies v.GenericSchema<unknown, ReadyAnswer>;

export const answersSchema = v.pipe(
  v.object({ answers: list(answerSchema, 500) }),
  v.check(({ answers }) => unique(answers, (answer) => answer.code), 'kode jawaban kembar'),
);
