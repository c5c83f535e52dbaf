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
  const bytes = [...(await readFile(letterPath(name)))];
  const held = await onto.page().evaluateHandle(
    ([content, called, type]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], called, { type }));
      return data;
    },
    [bytes, fileName, mediaType] as const,
  );
  await onto.dispatchEvent('dragover', { dataTransfer: held });
  await onto.dispatchEvent('drop', { dataTransfer: held });
}
