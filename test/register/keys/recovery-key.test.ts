import { describe, expect, it } from 'vitest';
import { RecoveryKeyMistyped } from '../../../main/core/register/keys/key-errors.ts';
import { newRecoverySecret, printRecoveryKey, readRecoveryKey } from '../../../main/core/register/keys/recovery-key.ts';
import { fc } from '../../support/seeded-checks.ts';

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the printed recovery key', () => {
  it('is fourteen groups of four characters that look like nothing else', async () => {
    expect(await printRecoveryKey(await newRecoverySecret())).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/u,
    );
  });

  it('reads back as what was printed', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        expect(await readRecoveryKey(await printRecoveryKey(secret))).toEqual(secret);
      }),
    );
  });

  it('does not mind case, blanks, dashes, or O for 0 and I or L for 1', async () => {
    const disguises = fc.array(fc.constantFrom('', ' ', '\n', '–', ' - ', '.'), { minLength: 56, maxLength: 56 });
    await fc.assert(
      fc.asyncProperty(
        secrets,
        disguises,
        fc.boolean(),
        fc.constantFrom('I', 'L', 'l', 'i'),
        async (secret, gaps, low, one) => {
          const printed = (await printRecoveryKey(secret)).replaceAll('-', '');
          const typed = [...printed]
            .map((character) => (character === '0' ? 'O' : character === '1' ? one : character))
            .map((character, index) => `${gaps[index] ?? ''}${low ? character.toLowerCase() : character}`)
            .join('');
          expect(await readRecoveryKey(typed)).toEqual(secret);
        },
      ),
    );
  });

  it('notices one wrong character anywhere', async () => {
    const secret = await newRecoverySecret();
    const printed = (await printRecoveryKey(secret)).replaceAll('-', '');
    for (let position = 0; position < printed.length; position += 1) {
      const right = printed.charAt(position);
      const wrong = alphabet.charAt((alphabet.indexOf(right) + 1 + position) % 32);
      if (wrong === right) continue;
      const typed = printed.slice(0, position) + wrong + printed.slice(position + 1);
      await expect(readRecoveryKey(typed)).rejects.toThrow(RecoveryKeyMistyped);
    }
  });

  it('notices two neighbours typed the other way round', async () => {
    const printed = (await printRecoveryKey(await newRecoverySecret())).replaceAll('-', '');
    for (let position = 0; position + 1 < printed.length; position += 1) {
      const [a, b] = [printed.charAt(position), printed.charAt(position + 1)];
      if (a === b) continue;
      const typed = printed.slice(0, position) + b + a + printed.slice(position + 2);
      await expect(readRecoveryKey(typed)).rejects.toThrow(RecoveryKeyMistyped);
    }
  });

  it.each(['', 'ABCD', 'U'.repeat(56), 'pelican drum orbit fog', '?'.repeat(56)])('refuses %j', async (typed) => {
    await expect(readRecoveryKey(typed)).rejects.toThrow(RecoveryKeyMistyped);
  });
});
