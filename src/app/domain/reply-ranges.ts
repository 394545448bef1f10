/** How often officers have written in a finished ticket. */
export const REPLY_RANGES = ['1', '2-3', '4-5', '>5'] as const;
export type ReplyRange = (typeof REPLY_RANGES)[number];
