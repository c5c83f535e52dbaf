import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';

const letters = join(import.meta.dirname, '../../fixtures/letters');

/** The path of a fixture, such as `templates/en-access-default.eml`. */
export function letterPath(name: string): string {
  return join(letters, name);
}

/** Lets a file go over a part of the window, as the officer's hand does. */
export async function dropFile(onto: Locator, name: string, fileName: string, mediaType: string): Promise<void> {
  await dropFiles(onto, [{ name: fileName, mediaType, bytes: await readFile(letterPath(name)) }]);
}

type Dropped = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** The same with several files at once. */
export async function dropFiles(onto: Locator, files: readonly Dropped[]): Promise<void> {
  const held = await onto.page().evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, mediaType, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mediaType }));
      }
      return data;
    },
    files.map(({ bytes, ...file }) => ({ ...file, base64: Buffer.from(bytes).toString('base64') })),
  );
  await onto.dispatchEvent('dragover', { dataTransfer: held });
  await onto.dispatchEvent('drop', { dataTransfer: held });
}
