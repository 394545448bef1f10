import type { EnvironmentProviders } from '@angular/core';
import { bootstrap } from './bootstrap';
import { cardOf } from './remote/card';

/** Starts the app alone; `providers` are those that only one of its entry points has. */
export async function start(providers: readonly EnvironmentProviders[] = []): Promise<void> {
  try {
    if (MOCKS) {
      const { startMocks } = await import('../mocks/backend/start');
      await startMocks();
    }
    await bootstrap(providers);
  } catch (error) {
    console.error(error);
    showCard(providers);
  }
}

/** There is no Angular yet that could draw one. */
function showCard(providers: readonly EnvironmentProviders[]): void {
  const card = cardOf({
    title: 'HAI-CSO belum dapat dimuat',
    text: 'Tidak ada data yang hilang. Periksa jaringan Anda, lalu coba lagi.',
    retry: () => {
      card.remove();
      void start(providers);
    },
  });
  document.body.append(card);
}
