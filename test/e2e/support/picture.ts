import { join } from 'node:path';
import { env } from 'node:process';
import { test, type Page } from '@playwright/test';

/** Pictures for people to look at: taken where `DOCKET_PICTURES` is set, for they take half of a spec's time. */
export const takesPictures = (env['DOCKET_PICTURES'] ?? '') !== '';

/** Leaves a picture in test-results/screens, where pictures are taken. */
export async function picture(page: Page, ...path: readonly string[]): Promise<void> {
  if (takesPictures) await leavePicture(page, ...path);
}

/** Leaves one in any case: of what was found to be wrong. */
export async function leavePicture(page: Page, ...path: readonly string[]): Promise<void> {
  await page.screenshot({ path: join(test.info().project.outputDir, 'screens', `${join(...path)}.png`) });
}
