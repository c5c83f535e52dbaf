import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { withDrawing } from '../draw-floors.ts';

const project = join(import.meta.dirname, '../..');

test('ARCHITECTURE.md shows the floors that the linter holds', () => {
  const text = readFileSync(join(project, 'ARCHITECTURE.md'), 'utf8');
  expect(text).toBe(withDrawing(text));
});

test('no comment and no page sends its reader to a document that is not here', () => {
  const roots = ['main', 'preload', 'renderer', 'test', 'docs'];
  const files = roots.flatMap((root) =>
    readdirSync(join(project, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const pages = readdirSync(project).filter((name) => name.endsWith('.md'));
  const documents = new Set([...pages, ...files.filter((file) => file.endsWith('.md'))].map((file) => basename(file)));
  const read = [
    ...files.filter((file) => /\.(tsx?|mjs|md)$/u.test(file)),
    ...[...pages, 'oxlint.config.ts', 'oxlint.imports.ts'].map((name) => join(project, name)),
  ];
  const missing = read.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/[\w-]+\.md\b/gu)]
      .filter(([name]) => !documents.has(name))
      .map(([name]) => `${file.slice(project.length + 1)}: ${name}`),
  );
  expect(missing).toEqual([]);
});
