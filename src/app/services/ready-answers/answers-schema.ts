import * as v from 'valibot';
import { type ReadyAnswer, unknownVariables } from '../../domain/ready-answers';
import { code, list, text, unique } from '../catalogue/schema-parts';

/** Characters of one answer. */
export const LONGEST_ANSWER = 4_000;

export const answerSchema = v.object({
  code,
  name: text(100),
  text: v.pipe(
    text(LONGEST_ANSWER),
    v.check((given) => unknownVariables(given).length === 0, 'memakai variabel yang tidak dikenal'),
  ),
  topics: v.optional(list(code, 50)),
}) satisfies v.GenericSchema<unknown, ReadyAnswer>;

export const answersSchema = v.pipe(
  v.object({ answers: list(answerSchema, 500) }),
  v.check(({ answers }) => unique(answers, (answer) => answer.code), 'kode jawaban kembar'),
);
