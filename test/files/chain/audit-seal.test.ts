import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { entryMac, nextAuditKey } from '../../../main/core/files/chain/audit-seal.ts';
import { fc } from '../../support/seeded-checks.ts';

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('a seal and the next key are the HMACs that node:crypto makes, whatever was sealed before', () => {
  fc.assert(
    fc.property(bytes, bytes, (key, digest) => {
      const hash = Buffer.from(digest).toString('hex');
      expect(entryMac(key, hash)).toBe(createHmac('sha256', key).update(hash).digest('hex'));
      const next = createHmac('sha256', key).update('docket audit next').digest('hex');
      expect(Buffer.from(nextAuditKey(key)).toString('hex')).toBe(next);
    }),
  );
});

test('a key of another length, and more than a hash, are refused: their HMAC would be another', () => {
  expect(() => entryMac(new Uint8Array(31), '')).toThrow(RangeError);
  expect(() => entryMac(new Uint8Array(32), 'a'.repeat(65))).toThrow(RangeError);
});
