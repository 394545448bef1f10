import { formatCount } from '../../domain/text';
import type { ExportFormat, ExportProgress } from '../../domain/export-progress';
import { failureCode, failureWords } from '../failure-words';
import type { IconName } from '../icon/icons';
import { MISSING_CODE } from './missing-code';

export interface ExportWords {
  readonly title: string;
  /** For `fillHostWords`. */
  readonly text: string;
  readonly icon: IconName;
  readonly canRetry: boolean;
}

const NAMES: Readonly<Record<ExportFormat, string>> = {
  excel: 'Excel',
  monsakti: 'Excel format MONSAKTI',
  pdf: 'PDF',
  ticket: 'Berkas Tiket',
  recapExcel: 'Excel',
  recapPdf: 'PDF',
};

/** Files whose rows are tickets. */
const LISTS: readonly ExportFormat[] = ['excel', 'monsakti', 'pdf'];

/** Progress or outcome of an export, and the next step. */
export function exportWords(progress: ExportProgress): ExportWords {
  switch (progress.phase) {
    case 'running':
      return notice(`Menyiapkan ${NAMES[progress.format]}`, runningText(progress), 'hourglass');
    case 'finished':
      return notice('Unduhan selesai', finishedText(progress), 'check-circle');
    case 'refused':
      return progress.reason === 'empty'
        ? notice(
            'Tidak ada yang dapat diunduh',
            'Tidak ada tiket yang sesuai, jadi tidak ada berkas yang dibuat.',
            'info',
          )
        : notice('Terlalu banyak tiket untuk satu berkas', tooManyText(progress), 'info');
    case 'failed':
      return failedWords(progress.cause);
  }
}

type Of<Phase extends ExportProgress['phase']> = Extract<ExportProgress, { phase: Phase }>;

function runningText({ format, total, fetched, written, secondsLeft }: Of<'running'>): string {
  if (total === null) {
    return LISTS.includes(format) ? 'Menghitung tiket …' : 'Menyusun berkas …';
  }
  if (format === 'ticket') {
    return `${formatCount(fetched)} dari ${formatCount(total)} lampiran diperiksa`;
  }
  const left = secondsLeft === null ? '' : ` · sisa sekitar ${durationWords(secondsLeft)}`;
  return `${formatCount(fetched)} dari ${formatCount(total)} tiket diambil, ${formatCount(written)} ditulis${left}`;
}

function finishedText({ format, fileName, rows, expected, changed }: Of<'finished'>): string {
  if (!LISTS.includes(format)) {
    return fileName;
  }
  const change = changed
    ? ` Data berubah selama pengunduhan: kini ada ${formatCount(expected)} tiket, dan berkas ini mungkin tidak memuat semuanya. Unduh lagi bila Anda memerlukannya.`
    : '';
  return `${fileName} berisi ${formatCount(rows)} tiket.${change}`;
}

function tooManyText({ total, limit }: Of<'refused'>): string {
  return `Ada ${formatCount(total)} tiket, sedangkan satu berkas paling banyak ${formatCount(limit)}. Persempit dengan filter, misalnya per triwulan, lalu unduh lagi.`;
}

function failedWords(cause: Of<'failed'>['cause']): ExportWords {
  if (cause === 'code') return { ...MISSING_CODE, icon: 'error', canRetry: true };
  if (cause === 'writing') {
    const text = 'Tidak ada data yang hilang. Coba lagi; bila tetap terjadi, hubungi HAI-DJPb.';
    return { title: 'Berkas gagal dibuat', text, icon: 'error', canRetry: true };
  }
  const { title, text, icon, canRetry } = failureWords(cause);
  return { title: `Unduhan terhenti: ${title}`, text: `${text} ${failureCode(cause)}`.trim(), icon, canRetry };
}

/** Duration in seconds as `40 detik` or `3 menit`. */
function durationWords(seconds: number): string {
  return seconds < 60 ? `${seconds} detik` : `${Math.round(seconds / 60)} menit`;
}

function notice(title: string, text: string, icon: IconName): ExportWords {
  return { title, text, icon, canRetry: false };
}
