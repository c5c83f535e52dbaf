import { expect, test } from 'vitest';
import { openCopiedSecret } from '../../../main/hosts/electron/copied-secret.ts';

function clipboardWith(text: string) {
  let lies = text;
  const clipboard = { readText: async () => lies, clear: async () => void (lies = '') };
  return { clipboard, lies: () => lies, copy: (other: string) => (lies = other) };
}

test('a secret that was copied is off the clipboard when the register locks', async () => {
  const { clipboard, lies } = clipboardWith('nine purple lanterns');
  const secret = openCopiedSecret(clipboard);
  await secret.copied();
  await secret.forget();
  expect(lies()).toBe('');
});

test('what was copied since, and what was no secret, stays', async () => {
  const { clipboard, lies, copy } = clipboardWith('nine purple lanterns');
  const secret = openCopiedSecret(clipboard);
  await secret.forget();
  expect(lies()).toBe('nine purple lanterns');
  await secret.copied();
  copy('an address');
  await secret.forget();
  expect(lies()).toBe('an address');
  copy('nine purple lanterns');
  await secret.forget();
  expect(lies()).toBe('nine purple lanterns');
});
