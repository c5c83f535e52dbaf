import type { Page } from '@playwright/test';
import { t } from './words.ts';

/** Saves an unencrypted copy of a document of the case that is open, from where it is read. */
export async function saveCopy(page: Page, title: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  // It stays open after a copy that was not saved.
  if ((await dialog.count()) === 0) await page.getByRole('button', { name: title, exact: true }).click();
  await dialog.getByRole('button', { name: t('documents.readDocument.save') }).click();
}
