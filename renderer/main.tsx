import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { windowHeader } from '../main/contract/window-header.ts';
import { createQueryClient } from './api.ts';
import { App } from './app.tsx';
import { Look } from './look.tsx';
import type { Scheme } from './scheme.ts';
import { refuseStrayDrops } from './shell/no-stray-drops.ts';
import { keepFocusOfTurning } from './ui/keep-focus.ts';
import { submitByKey } from './ui/submit-by-key.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to draw the window in');

keepFocusOfTurning(document);
submitByKey(document);
refuseStrayDrops(document);
createRoot(root).render(
  <StrictMode>
    <Look onSchemeChange={(scheme) => void keepScheme(scheme)}>
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>
    </Look>
  </StrictMode>,
);

/** The host remembers the choice and writes it into the page: the window itself stores nothing. */
async function keepScheme(scheme: Scheme): Promise<void> {
  const answer = await fetch(`/-/scheme?to=${scheme}`, { method: 'PUT', headers: windowHeader });
  if (!answer.ok) throw new Error(`The colour scheme was not kept: ${answer.status}`);
}
