import { createHmac } from 'node:crypto';
import { assert, property, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { shortHmac } from '../../main/core/kernel/short-hmac.ts';

const key = uint8Array({ minLength: 32, maxLength: 32 });
const message = string({ unit: 'binary-ascii', maxLength: 64 });

test('a short message gets the MAC that node:crypto makes of it, whatever came before', () => {
  assert(
    property(key, message, (secret, text) => {
      const whole = createHmac('sha256', secret).update(text);
      expect(Buffer.from(shortHmac(secret, text, 'latin1'), 'latin1').toString('hex')).toBe(whole.digest('hex'));
      expect(shortHmac(secret, text, 'hex')).toBe(createHmac('sha256', secret).update(text).digest('hex'));
    }),
  );
});

test('another key length and a longer message are refused: they would get another MAC', () => {
  expect(() => shortHmac(new Uint8Array(31), '', 'hex')).toThrow(RangeError);
  expect(() => shortHmac(new Uint8Array(32), 'a'.repeat(65), 'hex')).toThrow(RangeError);
});
