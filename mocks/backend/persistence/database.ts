const NAME = 'hai-cso-mock';
/** Increase it when the code can no longer read older snapshots: they are then deleted. */
const VERSION = 2;

export const WORLDS = 'worlds';
export const FILES = 'files';

export function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.onupgradeneeded = () => {
    const { result: database } = opening;
    for (const name of database.objectStoreNames) database.deleteObjectStore(name);
    database.createObjectStore(WORLDS);
    database.createObjectStore(FILES);
  };
  return resultOf(opening);
}

export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });

export const completionOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB refused.'));
  });
