import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Outputs } from '../main/contract/index.ts';
import type { Role } from '../main/contract/procedure.ts';
import { forgetRegister, query } from './api.ts';
import { createAppRouter } from './routes.tsx';
import { emptyWindow } from './shell/empty-window.ts';
import { NowProvider } from './ui/now.tsx';
import { SessionProvider } from './shell/session.tsx';
import { Problem } from './ui/problem.tsx';
import { usePageKept, useWorkUnderWay } from './work-under-way.ts';

type Status = Outputs['session']['showStatus'];

const minute = 60_000;

/** The whole window: what the register's state and the role of the key allow. */
export function App() {
  const working = useWorkUnderWay();
  const kept = usePageKept();
  const status = useQuery({
    ...query.session.showStatus.queryOptions(),
    refetchInterval: minute,
    // The host locks a register whose window it does not hear from: while one waits for work it is heard, hidden or not.
    refetchIntervalInBackground: working,
  });
  const asked = status.data;
  const locked = asked !== undefined && roleIn(asked) === undefined;
  const client = useQueryClient();
  const [lastOpen, setLastOpen] = useState<Status>();
  if (asked !== undefined && !locked && asked !== lastOpen) setLastOpen(asked);
  const data = locked && kept && lastOpen !== undefined ? lastOpen : asked;
  const role = data && roleIn(data);
  const known = data !== undefined;
  const left = known && role === undefined;
  // The way in is drawn by the new page: what is typed into this one would go with it.
  const emptying = left && lastOpen !== undefined;
  useEffect(() => {
    if (left) forgetRegister(client);
    if (emptying) void emptyWindow();
  }, [left, emptying, client]);
  const router = useMemo(() => (known ? createAppRouter(role) : undefined), [known, role]);

  if (emptying) return null;
  if (asked === undefined || data === undefined || router === undefined) {
    return status.isError ? (
      <Problem
        failed="Docket's core does not answer."
        safe="Nothing was changed."
        next="Try again. If it stays like this, close the window and start Docket again."
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

/** Whose key opened the register; undefined while none did. */
function roleIn({ state, person }: Status): Role | undefined {
  return state === 'unlocked' ? person?.role : undefined;
}

function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
