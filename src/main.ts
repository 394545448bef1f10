import { bootstrap } from './bootstrap';
import { cardOf } from './remote/card';

async function start(): Promise<void> {
  try {
    if (MOCKS) {
      const { startMocks } = await import('../mocks/backend/start');
      await startMocks();
    }
    await bootstrap();
  } catch (error) {
    console.error(error);
    showCard();
  }
}

/** There is no Angular yet that could draw one. */
function showCard(): void {
  const card = cardOf({
    title: 'HAI-CSO belum dapat dimuat',
    text: 'Tidak ada data yang hilang. Periksa jaringan Anda, lalu coba lagi.',
    retry: () => {
      card.remove();
      void start();
    },
  });
  document.body.append(card);
}

void start();
