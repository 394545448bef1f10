import { bootstrap } from './bootstrap';

async function main(): Promise<void> {
  if (MOCKS) {
    const { startMocks } = await import('../mocks/backend/start');
    await startMocks();
  }
  await bootstrap();
}

main().catch((error: unknown) => console.error(error));
