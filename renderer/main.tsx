import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Look } from './look.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to draw the window in');
createRoot(root).render(
  <StrictMode>
    <Look onSchemeChange={() => {}}>Docket</Look>
  </StrictMode>,
);
