import { createContext, useContext } from 'react';
import type { Outputs } from '../../main/contract/index.ts';

type Status = Outputs['session']['showStatus'];

/** An unlocked register, and who holds the key that opened it. */
export type Session = Status & { readonly person: NonNullable<Status['person']> };

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext;

/** Who is looking, at whose register. Only screens behind the lock may ask. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs an unlocked register');
  return session;
}
