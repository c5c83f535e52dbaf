import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

export type Scheme = MantineColorScheme;

/** The scheme the host wrote into the page: `auto` follows the system, the others are a remembered choice. */
export function schemeOfPage(root: Element): Scheme {
  const written = root.getAttribute('data-mantine-color-scheme');
  return written === 'light' || written === 'dark' ? written : 'auto';
}

/**
 * Keeps the colour scheme in memory and tells `onSchemeChange` about a choice.
 * Nothing is written to the browser's profile: the choice belongs to the host.
 */
export function schemeInMemory(initial: Scheme, onSchemeChange: (scheme: Scheme) => void): MantineColorSchemeManager {
  let chosen = initial;
  return {
    get: () => chosen,
    set: (scheme) => {
      chosen = scheme;
      onSchemeChange(scheme);
    },
    subscribe: () => {},
    unsubscribe: () => {},
    clear: () => {
      chosen = 'auto';
      onSchemeChange('auto');
    },
  };
}
