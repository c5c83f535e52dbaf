import { expect, test } from 'vitest';
import { sourcesIn } from './sources.ts';

test('no two exported types, interfaces or classes have one name', () => {
  const homes = new Map<string, string[]>();
  for (const { path, text } of sourcesIn(['main', 'preload', 'renderer'], /\.tsx?$/u))
    for (const [, name = ''] of text.matchAll(/^export (?:abstract )?(?:type|interface|class) (\w+)/gmu))
      homes.set(name, [...(homes.get(name) ?? []), path]);
  expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
