import { createContext, useContext } from 'react';
import type { Outputs } from '../../main/contract/index.ts';

type Status = Outputs['session']['showStatus'];

/** An unlocked register, and who holds the key that opened it. */
export type UnlockedSession = Status & { readonly person: NonNullable<Status['person']> };

const SessionContext = createContext<UnlockedSession | undefined>(undefined);

export const SessionProvider = SessionContext;

/** Who is looking, at whose register. Only screens behind the lock may ask. */
export function useSession(): UnlockedSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs an unlocked register');
  return session;
}
