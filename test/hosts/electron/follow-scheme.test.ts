import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { followScheme } from '../../../main/hosts/electron/follow-scheme.ts';
import type { ChosenScheme } from '../../../main/hosts/choices.ts';

/** The theme of a system that is dark; a choice is heard of before the call returns, as in Electron. */
class DarkTheme extends EventEmitter {
  private source: 'system' | 'light' | 'dark' = 'system';
  get shouldUseDarkColors() {
    return this.source !== 'light';
  }
  get themeSource() {
    return this.source;
  }
  set themeSource(to) {
    this.source = to;
    this.emit('updated');
  }
}

function followed(kept: ChosenScheme | undefined) {
  const theme = new DarkTheme();
  const backgrounds: string[] = [];
  const scheme = followScheme(theme, kept, (background) => backgrounds.push(background));
  return { scheme, backgrounds, source: () => theme.themeSource };
}

const chosen = (to: string) => ({ method: 'PUT', url: `docket://app/-/scheme?to=${to}` });

test('the kept scheme is the title bar’s before the window is there, and the colour behind the page', () => {
  expect(followed('light').source()).toBe('light');
  expect(followed('light').scheme.background()).toBe('#FFFFFF');
  expect(followed('dark').scheme.background()).toBe('#13181B');
  expect(followed(undefined).source()).toBe('system');
  expect(followed(undefined).scheme.background()).toBe('#13181B');
});

test('a choice in the window is everything’s at once', () => {
  const { scheme, source, backgrounds } = followed('dark');
  scheme.saw(chosen('light'), 204);
  expect(source()).toBe('light');
  expect(backgrounds.at(-1)).toBe('#FFFFFF');
  scheme.saw(chosen('auto'), 204);
  expect(source()).toBe('system');
});

test('only a choice that was kept counts', () => {
  const { scheme, source } = followed('dark');
  scheme.saw(chosen('light'), 400);
  scheme.saw({ method: 'GET', url: 'docket://app/-/scheme?to=light' }, 204);
  scheme.saw({ method: 'PUT', url: 'docket://app/-/files/x?to=light' }, 204);
  scheme.saw(chosen('blue'), 204);
  expect(source()).toBe('dark');
});
