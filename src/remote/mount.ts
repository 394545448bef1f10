import { cardOf, placeholder } from './card';
import { reloadEntryPoint } from './reload-entry-point';
import type { HaiCsoHandle, HaiCsoOptions } from './host-contract';
import { hostProblems } from './host-problems';
import { loadStart } from './load-start';
import { reportContractError } from './report-contract-error';
import { emitHostEvent } from './emit-host-event';

/**
 * Runs HAI-CSO inside an element of any page, with its own Angular, which is loaded now. Never throws: options that break
 * the contract (F61) and files that cannot be loaded (F59) end in a card inside the element and an event `failed`.
 */
export function mountHaiCso(element: HTMLElement, options: HaiCsoOptions = {}): HaiCsoHandle {
  const place = document.createElement('div');
  element.append(place);

  let running: Pick<HaiCsoHandle, 'navigate' | 'unmount'> | null = null;
  let requestedPath: string | null = null;
  let mounted = true;
  const attempt = async (): Promise<void> => {
    const waiting = placeholder();
    place.replaceChildren(waiting);
    try {
      const { start } = await loadStart();
      const started = mounted ? await start(place, options) : null;
      if (mounted) {
        running = started;
        await started?.openFirstView(requestedPath);
        waiting.remove();
      } else started?.unmount();
    } catch (error) {
      if (mounted) place.replaceChildren(failureCard(error, options, () => void retry()));
    }
  };

  /** Loads the newest entry point, which then mounts in place of this one (F75). */
  const retry = async (): Promise<void> => {
    place.replaceChildren(placeholder());
    const fresh = await reloadEntryPoint<{ mountHaiCso: typeof mountHaiCso }>();
    if (!mounted) return;
    if (!fresh) return attempt();
    place.replaceChildren();
    running = fresh.mountHaiCso(place, options);
    if (requestedPath !== null) running.navigate(requestedPath);
  };

  const problems = hostProblems(options);
  if (problems.length > 0) place.append(reportContractError(options, problems));
  else void attempt();

  return {
    navigate: (path) => {
      requestedPath = path;
      running?.navigate(path);
    },
    unmount: () => {
      mounted = false;
      running?.unmount();
      running = null;
      place.remove();
    },
  };
}

function failureCard(error: unknown, options: HaiCsoOptions, retry: () => void): HTMLElement {
  console.error('HAI-CSO could not be loaded:', error);
  emitHostEvent(options, 'failed', { reason: 'load', message: String(error) });
  return cardOf({
    title: 'HAI-CSO belum dapat dimuat',
    text: 'Bagian lain dari halaman ini tetap dapat digunakan. Periksa jaringan Anda, lalu coba lagi.',
    retry,
  });
}

export { forget } from './forget';
