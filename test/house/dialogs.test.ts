import { describe, expect, test } from 'vitest';
import { scenes } from '../e2e/support/every-dialog.ts';
import { sourcesIn, type Source } from './sources.ts';

/** What opens something over the page: a dialog, a drawer, a menu, the palette, a note. */
const opens =
  /<(?:Dialog|DialogForm|Drawer|GiveReason|HoverCard|Menu|Modal|Popover|Spotlight\.Root|Tooltip)\b(?!\.)|(?<!function )\bshowNote\(/gu;

/** How often each file opens something, by its path under `renderer/`. */
function openersIn(sources: readonly Source[]): ReadonlyMap<string, number> {
  const counted = sources.map(({ path, text }) => [path.replace(/^renderer\//u, ''), text.match(opens)?.length ?? 0]);
  return new Map(counted.filter((one): one is [string, number] => Number(one[1]) > 0));
}

/** Files that open more than the walk of every dialog opens of them. */
function notWalked(openers: ReadonlyMap<string, number>, walked: readonly string[]): readonly string[] {
  return [...openers].flatMap(([path, times]) => {
    const seen = walked.filter((file) => file === path).length;
    return seen >= times ? [] : [`${path} opens ${times}, ${seen} of them walked`];
  });
}

const openers = openersIn(sourcesIn(['renderer'], /\.tsx?$/u));
const walked = scenes.flatMap(({ shows }) => shows.flatMap(({ files = [] }) => files));

describe('everything that opens over a screen', () => {
  test('is walked in the marked language and in the five', () => {
    expect(notWalked(openers, walked)).toEqual([]);
  });

  test('is there: no walk names a file that opens nothing', () => {
    expect(walked.filter((file) => !openers.has(file))).toEqual([]);
  });

  test('tells its notes in a way that is said anew when another language is chosen', () => {
    const past = sourcesIn(['renderer'], /\.tsx?$/u).filter(({ text }) => text.includes('notifications.show('));
    expect(past.map(({ path }) => path)).toEqual(['renderer/ui/show-note.tsx']);
  });

  test('has a name of its own in its scene, so that each leaves its picture', () => {
    for (const { name, shows } of scenes) {
      const names = shows.map((shown) => shown.name);
      expect([name, names]).toEqual([name, [...new Set(names)]]);
    }
  });

  test('is missed when a file opens a second dialog that nobody walks', () => {
    const planted = {
      path: 'renderer/people/planted.tsx',
      text: '<Dialog title=""/><Menu.Item/><Menu position="top">',
    };
    expect([...openersIn([planted])]).toEqual([['people/planted.tsx', 2]]);
    expect(notWalked(openersIn([planted]), ['people/planted.tsx'])).toEqual([
      'people/planted.tsx opens 2, 1 of them walked',
    ]);
  });
});
