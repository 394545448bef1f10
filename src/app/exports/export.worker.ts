import { ExportAnswers } from './export-answers';
import type { ToWorker } from './export-messages';

/** For the page's own thread, where workers are missing. */
export { checkFormFile } from './load-form-check';
export { openWriter } from './open-writer';

if (typeof document === 'undefined') {
  const answers = new ExportAnswers();
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    void answers.to(data).then((answer) => postMessage(answer));
  });
}
