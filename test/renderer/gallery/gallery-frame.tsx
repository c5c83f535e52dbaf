import {
  IconAlertTriangle,
  IconChartBar,
  IconFolders,
  IconMailOpened,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { loadWords } from '../../../main/words/load-words.ts';
import { Frame } from '../../../renderer/shell/frame.tsx';
import { KeysProvider, useKeys } from '../../../renderer/shell/keys.tsx';
import { openPalette } from '../../../renderer/shell/palette.tsx';
import { momentOf } from '../../../main/words/dates.ts';
import type { KeyBinding } from '../../../renderer/shell/key-binding.ts';

/** The words of every page. */
export const t = await loadWords('en');

/** The pictures' frozen now: Wed 25 Nov 2026 09:12. */
export const moment = momentOf('2026-11-25T09:12:00Z', 'Europe/London');

const groups = [
  {
    places: [
      { path: '/', label: 'Today', icon: IconSun },
      { path: '/requests', label: 'Requests', icon: IconFolders, useCount: () => 22 },
      { path: '/breaches', label: 'Breaches', icon: IconAlertTriangle, useCount: () => 4 },
      { path: '/inbox', label: 'Sealed reports', icon: IconMailOpened, useCount: () => 2 },
    ],
  },
  {
    label: 'Views',
    places: [
      { path: '/requests?view=due-in-7-days', label: 'Due in 7 days', useCount: () => 6 },
      { path: '/requests?view=paused', label: 'Clock paused', useCount: () => 3 },
    ],
  },
  {
    label: 'Register',
    places: [
      { path: '/reports', label: 'Reports', icon: IconChartBar },
      { path: '/settings', label: 'Settings', icon: IconSettings },
    ],
  },
];

type GalleryFrameProps = {
  readonly current: string;
  readonly keys: readonly KeyBinding[];
  readonly children: ReactNode;
};

/** The real frame around a page of the gallery, with invented places. */
export function GalleryFrame({ current, keys, children }: GalleryFrameProps) {
  return (
    <KeysProvider>
      <Frame
        organisation="Harrowmere Borough Council"
        person="Maren Oduya, DPO"
        groups={groups}
        current={current}
        searchWords="Search cases, people and commands"
        onSearch={openPalette}
        onLock={() => document.body.setAttribute('data-locked', 'true')}
        status={['Encrypted, saved 09:12', 'Backup tested Tue 24 Nov']}
      >
        <PageKeys keys={keys} />
        {children}
      </Frame>
    </KeysProvider>
  );
}

function PageKeys({ keys }: { readonly keys: readonly KeyBinding[] }) {
  useKeys(keys);
  return null;
}
