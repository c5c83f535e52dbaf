import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { momentOf } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';

const Now = createContext<Moment | undefined>(undefined);
const Asked = createContext<NowProviderProps['asked'] | undefined>(undefined);

type NowProviderProps = {
  /** The core's clock when the window last asked. The window counts on from it and never trusts its own. */
  readonly asked: { readonly now: string; readonly at: number };
  readonly zone: string;
  /** How often the words change: a minute, or a second in the last hour of a breach clock. */
  readonly every?: 'minute' | 'second';
  readonly children: ReactNode;
};

/** Gives every screen the same moment. */
export function NowProvider({ asked, zone, every = 'minute', children }: NowProviderProps) {
  const [elapsed, setElapsed] = useState(() => Date.now() - asked.at);
  const { at } = asked;
  useEffect(() => {
    const tick = () => setElapsed(Date.now() - at);
    tick();
    const timer = setInterval(tick, every === 'minute' ? 15_000 : 1_000);
    return () => clearInterval(timer);
  }, [at, every]);
  const instant = new Date(Date.parse(asked.now) + elapsed).toISOString();
  // Within a minute the moment stays the same object, so that lists are not drawn again for nothing.
  const shown = every === 'minute' ? `${instant.slice(0, 16)}:00Z` : `${instant.slice(0, 19)}Z`;
  const moment = useMemo(() => momentOf(shown, zone), [shown, zone]);
  return (
    <Asked value={asked}>
      <Now value={moment}>{children}</Now>
    </Asked>
  );
}

/** The same moment to the second for what is inside, while it is needed: the last hour of a breach clock. */
export function NowToTheSecond({ needed, children }: { readonly needed: boolean; readonly children: ReactNode }) {
  const asked = useContext(Asked);
  const { zone } = useMoment();
  if (!asked) throw new Error('NowToTheSecond needs a NowProvider around it');
  return (
    <NowProvider asked={asked} zone={zone} every={needed ? 'second' : 'minute'}>
      {children}
    </NowProvider>
  );
}

/** The moment it is: the instant, the legal date and the organisation's zone. */
export function useMoment(): Moment {
  const moment = useContext(Now);
  if (!moment) throw new Error('useMoment needs a NowProvider around it');
  return moment;
}
