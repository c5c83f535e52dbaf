import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Outputs } from '../main/contract/index.ts';
import type { Role } from '../main/contract/procedure.ts';
import { languageFor, languages, type Language } from '../main/words/language.ts';
import { docket, forgetRegister, query } from './api.ts';
import { createAppRouter } from './routes.tsx';
import { emptyWindow } from './shell/empty-window.ts';
import { forgetAddresses } from './shell/forget-addresses.ts';
import { leavePlace } from './shell/next-page.ts';
import { usePlaceFound } from './shell/place-left.ts';
import { useRegisterMark } from './shell/use-register-mark.ts';
import { NowProvider } from './ui/now.tsx';
import { SessionProvider } from './shell/session.tsx';
import { Spoken } from './spoken.tsx';
import { Problem } from './ui/problem.tsx';
import { useWords } from './ui/use-words.tsx';
import { usePageKept, useWorkUnderWay } from './work-under-way.ts';

type Status = Outputs['session']['showStatus'];

const minute = 60_000;

/** The whole window, in the language of whoever looks. */
export function App() {
  const client = useQueryClient();
  const working = useWorkUnderWay();
  const status = useQuery({
    ...query.session.showStatus.queryOptions(),
    refetchInterval: minute,
    // The host locks a register whose window it does not hear from: while one waits for work it is heard, hidden or not.
    refetchIntervalInBackground: working,
  });
  const state = status.data?.state;
  const path = status.data?.path;
  // A choice holds until the register is unlocked or locked: then whoever looks is another person.
  const [chosen, setChosen] = useState<{ readonly state: typeof state; readonly language: Language }>();
  const known = status.data?.language ?? (status.isPending ? undefined : languageFor(navigator.languages));
  const offered = status.data?.languages ?? languages;
  const held = chosen !== undefined && chosen.state === state ? chosen.language : undefined;
  const language = held !== undefined && offered.includes(held) ? held : known;
  const taken = useTakenAway({ place: `${state} ${path}`, language, offered });
  const choose = (language: Language) => {
    setChosen({ state, language });
    // Where it cannot be remembered it is chosen again next time.
    if (state === 'unlocked') docket.session.chooseLanguage({ language }).catch(() => undefined);
  };
  return (
    <Spoken
      language={language}
      languages={offered}
      takenAway={taken ?? (held === undefined ? status.data?.languageTakenAway : undefined)}
      onChoose={choose}
      // Where no register says a language, the core's first answer is English.
      saidIn={status.data?.language ?? 'en'}
      // What the core has said so far it says again in this one.
      onChanged={() => void client.invalidateQueries()}
    >
      <Register status={status} />
    </Spoken>
  );
}

type Read = { readonly place: string; readonly language: Language | undefined };

/** The language that was read until the organisation took it away, while the same person looks at the same register. */
function useTakenAway({ offered, ...read }: Read & { readonly offered: readonly Language[] }): Language | undefined {
  const [last, setLast] = useState<Read>(read);
  const [taken, setTaken] = useState<Language>();
  if (last.place !== read.place || last.language !== read.language) {
    setLast(read);
    const was = last.place === read.place ? last.language : undefined;
    setTaken(was !== undefined && !offered.includes(was) ? was : undefined);
  }
  return taken !== undefined && !offered.includes(taken) ? taken : undefined;
}

/** What the register's state and the role of the key allow. */
function Register({ status }: { readonly status: UseQueryResult<Status> }) {
  const t = useWords();
  const kept = usePageKept();
  const asked = status.data;
  const locked = asked !== undefined && roleIn(asked) === undefined;
  const client = useQueryClient();
  const [lastOpen, setLastOpen] = useState<Status>();
  const [lastShut, setLastShut] = useState<Status>();
  const keptShut = kept && lastOpen === undefined && lastShut !== undefined;
  // Once another unlocking than its own is told of, this page is over, whatever it is told next.
  const [over, setOver] = useState(false);
  const isOther = ({ opening }: Status['mark']) => lastOpen !== undefined && lastOpen.mark.opening !== opening;
  if (asked !== undefined && !locked && asked !== lastOpen && !keptShut) {
    if (!isOther(asked.mark)) setLastOpen(asked);
    else if (!kept && !over) setOver(true);
  }
  if (locked && asked !== lastShut) setLastShut(asked);
  useRegisterMark(asked?.mark, (mark) => {
    if (!mark.byItself && lastOpen !== undefined) leavePlace(undefined);
    if (!kept && isOther(mark)) setOver(true);
  });
  const data = keptShut ? lastShut : locked && kept && lastOpen !== undefined ? lastOpen : asked;
  const role = data && roleIn(data);
  const known = data !== undefined;
  const left = known && role === undefined;
  // The way in is drawn by the new page: what is typed into this one would go with it.
  const emptying = over || (left && lastOpen !== undefined);
  useEffect(() => {
    if (left || emptying) forgetRegister(client);
    if (emptying) void emptyWindow();
  }, [left, emptying, client]);
  const cleared = useAddressesForgotten(left && !emptying);
  const placeFound = usePlaceFound({
    unlocked: role !== undefined,
    cameThroughLock: lastShut !== undefined,
    choosesPassphrase: data?.choosesPassphrase === true,
  });
  const ready = role === undefined ? cleared : placeFound;
  const router = useMemo(() => (known && ready ? createAppRouter(role) : undefined), [known, ready, role]);

  if (emptying) return null;
  if (asked === undefined || data === undefined || router === undefined) {
    return status.isError ? (
      <Problem
        failed={t('shell.app.noAnswer')}
        safe={t('ui.unchanged')}
        next={t('shell.app.startAgain')}
        details={`${status.error.name}: ${status.error.message}`}
        onRetry={() => void status.refetch()}
      />
    ) : null;
  }
  return (
    <NowProvider asked={{ now: asked.now, at: status.dataUpdatedAt }} zone={data.timeZone ?? systemZone()}>
      <SessionProvider value={data.person && data.state === 'unlocked' ? { ...data, person: data.person } : undefined}>
        <RouterProvider router={router} />
      </SessionProvider>
    </NowProvider>
  );
}

/** True once a window that shows no register has forgotten the places of the one before. */
function useAddressesForgotten(locked: boolean): boolean {
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => {
    if (locked && !forgotten)
      void forgetAddresses()
        .catch(() => undefined) // another step of the history came first
        .finally(() => setForgotten(true));
  }, [locked, forgotten]);
  return forgotten;
}

/** Whose key opened the register; undefined while none did. */
function roleIn({ state, person }: Status): Role | undefined {
  return state === 'unlocked' ? person?.role : undefined;
}

function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
