import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all test files of a run one folder for the registers they copy, and removes it. Vitest calls both. */
export function setup(): void {
  process.env['DOCKET_TEST_TEMPLATES'] = mkdtempSync(join(tmpdir(), 'docket-templates-'));
}

export function teardown(): void {
  const folder = process.env['DOCKET_TEST_TEMPLATES'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
