import '@fontsource-variable/ibm-plex-sans/wght.css';
import '@fontsource/ibm-plex-mono/latin-400.css';
import '@fontsource/ibm-plex-mono/latin-500.css';
import '@mantine/core/styles.layer.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { schemeInMemory, schemeOfPage } from './scheme.ts';
import type { Scheme } from './scheme.ts';
import { theme } from './theme.ts';
import { cssVariables } from './tokens.ts';

/** The nonce the host wrote into the page, without which the content security policy refuses Mantine's variables. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

type LookProps = {
  /** Told when someone picks light, dark or the system's scheme, so that the host can remember it. */
  readonly onSchemeChange: (scheme: Scheme) => void;
  readonly children: ReactNode;
};

/** Dresses everything inside it: fonts, colours, sizes, and the colour scheme the host or the system asks for. */
export function Look({ onSchemeChange, children }: LookProps) {
  const [manager] = useState(() => schemeInMemory(schemeOfPage(document.documentElement), onSchemeChange));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {children}
    </MantineProvider>
  );
}
