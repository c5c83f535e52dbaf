import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Look } from '../../../renderer/look.tsx';
import { WordsProvider } from '../../../renderer/ui/use-words.tsx';
import { CasePage } from './case-page.tsx';
import { t } from './gallery-frame.tsx';
import { ListPage } from './list-page.tsx';
import { PartsPage } from './parts-page.tsx';
import { StaffPage, UnlockPage } from './open-pages.tsx';

const pages = { case: CasePage, list: ListPage, parts: PartsPage, unlock: UnlockPage, staff: StaffPage } as const;

function isPage(name: string): name is keyof typeof pages {
  return name in pages;
}

const name = location.hash.slice(1);
const Page = pages[isPage(name) ? name : 'parts'];
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Look onSchemeChange={(scheme) => document.body.setAttribute('data-chosen', scheme)}>
      <WordsProvider words={t} languages={['en']} choose={() => {}}>
        <Page />
      </WordsProvider>
    </Look>
  </StrictMode>,
);
