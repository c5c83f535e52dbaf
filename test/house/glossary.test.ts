import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesIn } from './sources.ts';

test('every name in the glossary is one of the code', () => {
  const [glossary] = sourcesIn(['docs'], /^glossary\.md$/u);
  const sources = sourcesIn(['main', 'renderer', 'test/promises'], /\.tsx?$/u);
  const files = new Set(sources.map(({ path }) => basename(path).replace(/\.tsx?$/u, '')));
  const code = sources.map(({ text }) => text).join('\n');
  const lastCells = (glossary?.text ?? '').split('\n').flatMap((line) => line.split('|').at(-2) ?? []);
  const names = lastCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(50);
  const isThere = (name: string) => files.has(name) || new RegExp(`\\b${name}\\b`, 'u').test(code);
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});
