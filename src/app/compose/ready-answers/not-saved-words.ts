import type { Failure } from '../../domain/failure';
import { formatCount } from '../../domain/text';
import { LONGEST_ANSWER } from '../../services/ready-answers/answers-schema';
import { AnswerRefused, MOST_PERSONAL } from '../../services/ready-answers/ready-answers';

/** Why the user's own ready answers have not changed, and what to do next; the typed text and name stay. */
export function notSavedWords(problem: unknown): string {
  if (problem instanceof AnswerRefused)
    return problem.reason === 'text'
      ? `Jawaban siap paling banyak ${formatCount(LONGEST_ANSWER)} karakter. Pendekkan teksnya, lalu simpan lagi.`
      : `Anda sudah menyimpan ${MOST_PERSONAL} jawaban siap. Hapus salah satunya dengan “Hapus milik saya”, lalu simpan lagi.`;
  // Own errors of the app have no kind.
  return (problem as Partial<Failure>).kind === 'too-large'
    ? 'Tempat untuk jawaban siap dan tampilan Anda penuh. Hapus yang tidak dipakai dengan “Hapus milik saya”, lalu simpan lagi.'
    : 'Perubahan belum tersimpan. Periksa sambungan Anda, lalu coba lagi.';
}
