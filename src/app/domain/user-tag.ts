/** Hash of the user's id, because a NIK must not appear in a storage key. */
export function userTag(userId: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of userId) {
    const code = unit.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('');
}
