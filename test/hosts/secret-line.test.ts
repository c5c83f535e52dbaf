import { expect, test } from 'vitest';
import { secretLine, SecretUnreadable } from '../../main/hosts/command/secret-line.ts';

const typed = 'Grüße: nine wet bees';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(`${typed}\n`)],
  ['UTF-8 with a mark, as Notepad writes it', Buffer.from(`\ufeff${typed}\r\n`)],
  ['UTF-16 with a mark, as PowerShell 5 writes it', utf16(`\ufeff${typed}\r\n`)],
  ['UTF-16 the other way round', utf16(`\ufeff${typed}\r\n`).swap16()],
  ['two marks, from two programs', Buffer.from(`\ufeff\ufeff${typed}`)],
  ['line ends of an old Mac, and more below', Buffer.from(`${typed}\rsecond\rthird`)],
])('reads the same passphrase from %s', (_, bytes) => {
  expect(secretLine(bytes)).toBe(typed);
});

test('a blank at either end belongs to a passphrase', () => {
  expect(secretLine(Buffer.from(` ${typed} \n`))).toBe(` ${typed} `);
});

test.each([
  ['UTF-16 without a mark', utf16(typed)],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0])],
  ['a NUL at the end', Buffer.from(`${typed}\0`)],
  ['a NUL below the first line', Buffer.from(`${typed}\n\0`)],
  ['Latin-1', Buffer.from(typed, 'latin1')],
  ['half a character of UTF-16', utf16(`\ufeff${typed}`).subarray(0, -1)],
])('refuses %s', (_, bytes) => {
  expect(() => secretLine(bytes)).toThrow(SecretUnreadable);
});

test('an empty file holds no passphrase', () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('\ufeff'), Buffer.from('\n')]) expect(secretLine(bytes)).toBe('');
});
