async function main(): Promise<void> {
  const zone = new URLSearchParams(location.search).has('zone');
  if (zone) await import('zone.js');
  const { startHost } = await import('./bootstrap');
  await startHost(zone);
}

main().catch((error: unknown) => console.error(error));
