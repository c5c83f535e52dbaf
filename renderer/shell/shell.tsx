import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { desktop } from '../desktop.ts';
import { fullInstant, timeOf } from '../ui/words.ts';
import { Frame } from './frame.tsx';
import { IdleLock } from './idle-lock.tsx';
import { KeysProvider, useKeys } from './keys.tsx';
import { openPalette } from './palette.tsx';
import { keysOf, placeAt, placesOf } from './places.ts';
import type { Screen } from './screen.ts';
import { Search, searchWords } from './search.tsx';
import type { SearchProps } from './search.tsx';
import { useSession } from './session.tsx';
import type { UnlockedSession } from './session.tsx';
import { useArrival } from './use-arrival.ts';
import { useLock } from './use-lock.ts';
import { useLockAsked } from './use-lock-asked.ts';

/** What the nouns put into the frame. */
export type ShellProps = {
  /** What this role can open. */
  readonly screens: readonly Screen[];
  /** The one screen there is with a one-time passphrase. */
  readonly chooseOwnPassphrase: ReactNode;
  /** What stands above the screen at a place. */
  readonly notices: (place: string) => ReactNode;
  /** How many reminders press, for the title of the window. */
  readonly usePressing: (officer: boolean) => number;
  readonly useFoundCases: SearchProps['useFoundCases'];
};

/** The frame around every screen of an unlocked register. */
export function Shell({ chooseOwnPassphrase, ...slots }: ShellProps) {
  const { choosesPassphrase } = useSession();
  return (
    <KeysProvider>{choosesPassphrase === true ? chooseOwnPassphrase : <FrameOfSession {...slots} />}</KeysProvider>
  );
}

function FrameOfSession({ screens, notices, usePressing, useFoundCases }: Omit<ShellProps, 'chooseOwnPassphrase'>) {
  const session = useSession();
  const officer = session.person.role !== 'manager';
  const navigate = useNavigate();
  const { lock: onLock } = useLock();
  useLockAsked(onLock);

  const href = useRouterState({ select: ({ location }) => location.href });
  const { place, title } = useTitle();
  const pressing = usePressing(officer);
  useArrival(place, pressing === 0 ? title : `(${pressing}) ${title}`);

  const groups = placesOf(screens);
  useKeys([
    ...keysOf(screens).map(({ path, ...key }) => ({ ...key, quiet: true, run: () => void navigate({ to: path }) })),
    { press: 'mod+k', does: 'search and commands', quiet: true },
    { press: 'mod+l', does: 'lock the register', quiet: true, ...(menuTakesLock() ? {} : { run: onLock }) },
  ]);

  return (
    <>
      <Frame
        organisation={session.organisation ?? 'Docket'}
        person={personWords(session)}
        groups={groups}
        current={placeAt(groups, href)}
        searchWords={searchWords(officer)}
        onSearch={openPalette}
        onLock={onLock}
        status={[savedWords(session), ...lastEntryWords(session)]}
      >
        {notices(place)}
        <Outlet />
      </Frame>
      <IdleLock afterMinutes={session.lockAfterMinutes ?? 5} onLock={onLock} />
      <Search screens={screens} useFoundCases={useFoundCases} onLock={onLock} />
    </>
  );
}

/** On macOS a menu cannot show a key without taking it (main/hosts/electron/menu.ts): the window would lock twice. */
function menuTakesLock(): boolean {
  return desktop()?.platform === 'darwin';
}

function useTitle(): { place: string; title: string } {
  return useRouterState({
    select: ({ matches }) => {
      const match = matches.at(-1);
      const { reference } = (match?.params ?? {}) as { readonly reference?: string };
      const title = (match?.staticData.title ?? 'Nothing here').replace('$reference', reference ?? '');
      return { place: match?.pathname ?? '/', title };
    },
    structuralSharing: true,
  });
}

function personWords({ person }: UnlockedSession): string {
  if (person.role === 'manager') return 'Manager view, no personal data';
  return `${person.name}, ${person.role === 'dpo' ? 'DPO' : 'handler'}`;
}

/** So that somebody who left last week sees a register that ends the week before. */
function lastEntryWords({ lastEntryAt, timeZone }: UnlockedSession): readonly string[] {
  return lastEntryAt === undefined
    ? []
    : [`Last entry before you unlocked: ${fullInstant(lastEntryAt, timeZone ?? 'UTC')}`];
}

function savedWords({ lastChangedAt, timeZone }: UnlockedSession): string {
  return lastChangedAt === undefined ? 'Encrypted' : `Encrypted, saved ${timeOf(lastChangedAt, timeZone ?? 'UTC')}`;
}
