/** Limits of what may be typed and attached; from configuration, since the manual names none. */
export interface Limits {
  /** Characters (code points). */
  readonly subjectLength: number;
  readonly textLength: number;
  readonly commentLength: number;
  /** Files in one message. */
  readonly files: number;
  /** Bytes of one file. */
  readonly fileSize: number;
  /** Lower-case, without the dot. */
  readonly fileTypes: readonly string[];
  /** Tickets in one export; more are to be narrowed down first. */
  readonly exportRows: number;
  /** Percent of finished tickets that satker should have confirmed. */
  readonly confirmedPercent: number;
}

export const DEFAULT_LIMITS: Limits = {
  subjectLength: 200,
  textLength: 10_000,
  commentLength: 2_000,
  files: 5,
  fileSize: 10 * 1024 * 1024,
  fileTypes: ['pdf', 'jpg', 'png', 'docx', 'xlsx', 'zip'],
  exportRows: 100_000,
  confirmedPercent: 95,
};
