import fc from 'fast-check';
import { expectAlways } from '../../../testing/expect-always';
import { crc32, joinCrc32 } from './crc32';

describe('CRC-32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('joins two pieces as if they had been one', () => {
    expectAlways(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (first, second) => {
        const whole = new Uint8Array([...first, ...second]);
        return joinCrc32(crc32(first), crc32(second), second.length) === crc32(whole);
      }),
    );
  });
});
