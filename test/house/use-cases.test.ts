import { expect, test } from 'vitest';
import { sourcesIn, type Source } from './sources.ts';

const declared = /export const (\w+) = (?:open|read|write|count)\.(\w+)\.(\w+)\.handler\(/gu;

/** Use cases that stand in another room than their noun's, or under another name than their procedure's. */
function misnamed(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(declared)]
      .filter(([, name, noun, procedure]) => name !== procedure || !path.startsWith(`main/core/${noun}/`))
      .map(([, name, noun, procedure]) => `${path}: ${name} answers ${noun}.${procedure}`),
  );
}

// `Handlers` holds what a use case takes and gives to its procedure: two that take and give the same are told apart here.
test('every use case has the name of its procedure and stands in the room of its noun', () => {
  const sources = sourcesIn(['main/core'], /\.ts$/u);
  expect(sources.flatMap(({ text }) => [...text.matchAll(declared)]).length).toBeGreaterThan(100);
  expect(misnamed(sources)).toEqual([]);
});

test('a use case under another name, or in another room, is found', () => {
  const planted = [
    ['main/core/breaches/close-breach.ts', 'closeBreach', 'breaches.closeBreach'],
    ['main/core/breaches/reopen-breach.ts', 'reopenBreach', 'breaches.closeBreach'],
    ['main/core/requests/close-breach.ts', 'closeBreach', 'breaches.closeBreach'],
  ].map(([path = '', name, procedure]) => ({
    path,
    text: `export const ${name} = write.${procedure}.handler(async () => {});`,
  }));
  expect(misnamed(planted)).toEqual([
    'main/core/breaches/reopen-breach.ts: reopenBreach answers breaches.closeBreach',
    'main/core/requests/close-breach.ts: closeBreach answers breaches.closeBreach',
  ]);
});
