import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { withDrawing } from './draw-floors.ts';
import { sourcesAbove, sourcesIn } from './sources.ts';

test('ARCHITECTURE.md shows the floors that the linter holds', () => {
  const [architecture] = sourcesAbove(/^ARCHITECTURE\.md$/u);
  expect(architecture?.text).toBe(withDrawing(architecture?.text ?? ''));
});

test('no comment and no page sends its reader to a document that is not here', () => {
  const sources = [
    ...sourcesIn(['main', 'preload', 'renderer', 'test', 'docs'], /\.(tsx?|mjs|md)$/u),
    ...sourcesAbove(/\.(ts|md)$/u),
  ];
  const documents = new Set(sources.filter(({ path }) => path.endsWith('.md')).map(({ path }) => basename(path)));
  const missing = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/[\w-]+\.md\b/gu)].filter(([name]) => !documents.has(name)).map(([name]) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
