import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Words } from '../../main/words/words.ts';
import { desktop } from '../desktop.ts';
import { fullInstant, timeOf } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { Frame } from './frame.tsx';
import { IdleLock } from './idle-lock.tsx';
import { KeysProvider, useKeys } from './keys.tsx';
import { openPalette } from './palette.tsx';
import { keysOf, placeAt, placesOf, titleOf } from './places.ts';
import type { Screen } from './screen.ts';
import { Search, searchWords } from './search.tsx';
import type { SearchProps } from './search.tsx';
import { useSession } from './session.tsx';
import type { UnlockedSession } from './session.tsx';
import { usePlaceLeft } from './place-left.ts';
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
  const t = useWords();
  const session = useSession();
  const officer = session.person.role !== 'manager';
  const navigate = useNavigate();
  const { lock: onLock, lockByItself } = useLock();
  useLockAsked(onLock);

  const href = useRouterState({ select: ({ location }) => location.href });
  const { place, title, reference } = useOpened();
  const name = titleOf(t, title, reference);
  const pressing = usePressing(officer);
  usePlaceLeft(place);
  useArrival(place, pressing === 0 ? name : `(${pressing}) ${name}`);

  const groups = placesOf(t, screens);
  useKeys([
    ...keysOf(t, screens).map(({ path, ...key }) => ({ ...key, quiet: true, run: () => void navigate({ to: path }) })),
    { press: 'mod+k', does: t('shell.keys.search'), quiet: true },
    { press: 'mod+l', does: t('shell.keys.lock'), quiet: true, ...(menuTakesLock() ? {} : { run: onLock }) },
  ]);

  return (
    <>
      <Frame
        organisation={session.organisation ?? 'Docket'}
        person={personWords(t, session)}
        groups={groups}
        current={placeAt(groups, href)}
        searchWords={searchWords(t, officer)}
        onSearch={openPalette}
        onLock={onLock}
        status={[savedWords(t, session), ...lastEntryWords(t, session)]}
      >
        {notices(place)}
        <Outlet />
      </Frame>
      <IdleLock afterMinutes={session.lockAfterMinutes ?? 5} onLock={lockByItself} />
      <Search screens={screens} useFoundCases={useFoundCases} onLock={onLock} />
    </>
  );
}

/** On macOS a menu cannot show a key without taking it (main/hosts/electron/menu.ts): the window would lock twice. */
function menuTakesLock(): boolean {
  return desktop()?.platform === 'darwin';
}

function useOpened(): { place: string; title: Screen['title']; reference: string } {
  return useRouterState({
    select: ({ matches }) => {
      const match = matches.at(-1);
      const { reference = '' } = (match?.params ?? {}) as { readonly reference?: string };
      return { place: match?.pathname ?? '/', title: match?.staticData.title ?? 'shell.nowhere.window', reference };
    },
    structuralSharing: true,
  });
}

function personWords(t: Words, { person: { name, role } }: UnlockedSession): string {
  return role === 'manager' ? t('shell.frame.manager') : t(`shell.frame.${role}`, { name });
}

/** So that somebody who left last week sees a register that ends the week before. */
function lastEntryWords(t: Words, { lastEntryAt, timeZone }: UnlockedSession): readonly string[] {
  return lastEntryAt === undefined
    ? []
    : [t('shell.frame.lastEntry', { when: fullInstant(t, lastEntryAt, timeZone ?? 'UTC') })];
}

function savedWords(t: Words, { lastChangedAt, timeZone }: UnlockedSession): string {
  return lastChangedAt === undefined
    ? t('shell.frame.encrypted')
    : t('shell.frame.encryptedSaved', { time: timeOf(lastChangedAt, timeZone ?? 'UTC') });
}
