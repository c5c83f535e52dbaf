import { describe, expect, it } from 'vitest';
import { RecoveryKeyMistyped } from '../../../main/core/files/keys/key-errors.ts';
import { newRecoverySecret, printRecoveryKey, readRecoveryKey } from '../../../main/core/files/keys/recovery-key.ts';
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

  it.each([
    ['blanks without width', '\u200b'],
    ['soft hyphens', '\u00ad'],
    ['word joiners', '\u2060'],
    ['a mark of byte order', '\ufeff'],
    ['marks of direction', '\u200e'],
    ['joiners', '\u200d'],
    ['grapheme joiners', '\u034f'],
    ['a variation selector', '\ufe0f'],
    ['a Hangul filler', '\u3164'],
    ['blanks that do not break', '\u00a0'],
    ['line and page ends', '\u2028\f\r\n'],
    ['minus signs', '\u2212'],
    ['hyphens that do not break', '\u2011'],
    ['quotation marks', '„”'],
    ['bullets', ' • '],
    ['the end of a text from C', '\0'],
  ])('is read through %s, as a PDF or a chat brings them along', async (_, between) => {
    const secret = await newRecoverySecret();
    const printed = await printRecoveryKey(secret);
    const copied = [...printed].join(between);
    expect(await readRecoveryKey(`${between}${copied}${between}`)).toEqual(secret);
    expect(await readRecoveryKey(printed.replaceAll('-', between))).toEqual(secret);
  });

  it('is not read through a letter or digit too many, or one with an accent', async () => {
    const printed = await printRecoveryKey(await newRecoverySecret());
    for (const typed of [`${printed}A`, printed.replace('-', 'x'), `${printed}\u0301`])
      await expect(readRecoveryKey(typed)).rejects.toThrow(RecoveryKeyMistyped);
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
