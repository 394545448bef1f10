/**
 * Why drafts live in memory only (`full`, `blocked`; `other-user`: the browser keeps those of somebody else who is
 * logged in beside; `unconfirmed`: nobody knows who is there), or why one could not be brought back (`unreadable`).
 */
export type StorageProblem = 'full' | 'blocked' | 'other-user' | 'unconfirmed' | 'unreadable';
