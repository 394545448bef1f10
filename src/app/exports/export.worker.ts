import { ExportAnswers } from './export-answers';
import type { ToWorker } from './export-messages';

/** For the page's own thread, where there are no workers. */
export { openWriter } from './open-writer';

if (typeof document === 'undefined') {
  const answers = new ExportAnswers();
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    void answers.to(data).then((answer) => postMessage(answer));
  });
}
