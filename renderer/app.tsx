import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { forgetRegister, query } from './api.ts';
import { createAppRouter } from './routes.tsx';
import { emptyWindow } from './shell/empty-window.ts';
import { NowProvider } from './ui/now.tsx';
import { SessionProvider } from './shell/session.tsx';
import { Problem } from './ui/problem.tsx';
import { useWorkUnderWay } from './work-under-way.ts';

const minute = 60_000;

/** The whole window: what the register's state and the role of the key allow. */
export function App() {
  const working = useWorkUnderWay();
  const status = useQuery({
    ...query.session.showStatus.queryOptions(),
    refetchInterval: minute,
    // The host locks a register whose window it does not hear from: while one waits for work it is heard, hidden or not.
    refetchIntervalInBackground: working,
  });
  const { data } = status;
  const role = data?.state === 'unlocked' ? data.person?.role : undefined;
  const known = data !== undefined;
  const client = useQueryClient();
  const locked = known && role === undefined;
  const [wasOpen, setWasOpen] = useState(false);
  if (role !== undefined && !wasOpen) setWasOpen(true);
  // The way in is drawn by the new page: what is typed into this one would go with it.
  const emptying = locked && wasOpen;
  useEffect(() => {
    if (locked) forgetRegister(client);
    if (emptying) void emptyWindow();
  }, [locked, emptying, client]);
  const router = useMemo(() => (known ? createAppRouter(role) : undefined), [known, role]);

  if (emptying) return null;
  if (data === undefined || router === undefined) {
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
    <NowProvider asked={{ now: data.now, at: status.dataUpdatedAt }} zone={data.timeZone ?? systemZone()}>
      <SessionProvider value={data.person && data.state === 'unlocked' ? { ...data, person: data.person } : undefined}>
        <RouterProvider router={router} />
      </SessionProvider>
    </NowProvider>
  );
}

function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
