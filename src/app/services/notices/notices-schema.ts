import * as v from 'valibot';
import { parseInstant } from '../../domain/instant';
import type { Notice } from '../../domain/notice';
import { code, list, text, unique } from '../catalogue/schema-parts';

const noticeSchema = v.object({
  code,
  title: text(100),
  text: text(400),
  line: v.optional(text(200)),
  until: v.optional(
    v.pipe(
      v.string(),
      v.check((value) => parseInstant(value) !== null, 'harus waktu dengan zona, misalnya 2026-12-15T17:00:00+07:00'),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Notice>;

/** notices.json, and the answer of `GET notices` under this name. */
export const noticesSchema = v.pipe(
  v.object({ notices: list(noticeSchema, 20) }),
  v.check(({ notices }) => unique(notices, (notice) => notice.code), 'kode pemberitahuan kembar'),
);
