/** Why drafts live in memory only (`full`, `blocked`), or why one could not be brought back (`unreadable`). */
export type StorageProblem = 'full' | 'blocked' | 'unreadable';
