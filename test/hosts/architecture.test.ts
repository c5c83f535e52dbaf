import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDrawing } from '../draw-floors.ts';

test('ARCHITECTURE.md shows the floors that the linter holds', () => {
  const text = readFileSync(join(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8');
  expect(text).toBe(withDrawing(text));
});
