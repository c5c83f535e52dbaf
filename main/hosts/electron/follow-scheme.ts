import type { NativeTheme } from 'electron';
import type { ChosenScheme } from '../choices.ts';

type Theme = Pick<NativeTheme, 'shouldUseDarkColors'> & {
  themeSource: NativeTheme['themeSource'];
  readonly on: (event: 'updated', listener: () => void) => unknown;
};

/** The window's surface in both schemes: what is seen before the first page is drawn, and between two pages. */
const surface = { light: '#FFFFFF', dark: '#13181B' } as const;

export type SchemeFollower = {
  /** The colour behind the page now. */
  readonly background: () => string;
  /** Whether that is the dark one. */
  readonly isDark: () => boolean;
  /** Looks at a request that was answered: a choice of the window is the title bar's, the menus' and the dialogs' too. */
  readonly saw: (request: { readonly method: string; readonly url: string }, status: number) => void;
};

/** Lets everything the system draws for Docket follow the scheme that was chosen in the window. */
export function followScheme(
  theme: Theme,
  kept: ChosenScheme | undefined,
  onChange: (background: string) => void,
): SchemeFollower {
  const choose = (scheme: ChosenScheme) => {
    theme.themeSource = scheme === 'auto' ? 'system' : scheme;
  };
  const background = () => surface[theme.shouldUseDarkColors ? 'dark' : 'light'];
  choose(kept ?? 'auto');
  theme.on('updated', () => onChange(background()));
  return {
    background,
    isDark: () => theme.shouldUseDarkColors,
    saw: ({ method, url }, status) => {
      const { pathname, searchParams } = new URL(url);
      if (method !== 'PUT' || pathname !== '/-/scheme' || status !== 204) return;
      const to = searchParams.get('to');
      if (to === 'light' || to === 'dark' || to === 'auto') choose(to);
    },
  };
}
