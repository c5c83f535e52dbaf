import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';

const letters = join(import.meta.dirname, '../../fixtures/letters');

/** The path of a fixture, such as `templates/en-access-default.eml`. */
export function letterPath(name: string): string {
  return join(letters, name);
}

/** Lets a file go over a part of the window, as the officer's hand does, with as many `others` of the same bytes. */
export async function dropFile(
  onto: Locator,
  name: string,
  fileName: string,
  mediaType: string,
  others = 0,
): Promise<void> {
  const bytes = [...(await readFile(letterPath(name)))];
  const held = await onto.page().evaluateHandle(
    ([content, called, type, beside]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], called, { type }));
      for (let other = 1; other <= beside; other += 1)
        data.items.add(new File([new Uint8Array(content)], `${other} ${called}`, { type }));
      return data;
    },
    [bytes, fileName, mediaType, others] as const,
  );
  await onto.dispatchEvent('dragover', { dataTransfer: held });
  await onto.dispatchEvent('drop', { dataTransfer: held });
}
