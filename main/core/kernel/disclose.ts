import type { ChainAction } from '../files/chain/chain-action.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import type { About, Context } from './context.ts';
import { isStream } from './throughout.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import type { EntryDetail } from '../files/opened/entry-detail.ts';

/** How a disclosure names its subject, and how its entry is written. */
export type Disclosure = {
  readonly about: About;
  /** Writes the entry, then returns the answer. For a stream, writes it before the part that carries a ticket. */
  readonly before: <T>(answer: T) => Promise<T>;
};

/**
 * Makes a disclosure, which hands nothing out before its entry is written: into the chain, or for a manager into the
 * ledger, where it waits for an officer to unlock.
 */
export function disclosing(
  context: Pick<Context, 'now' | 'newId'>,
  register: OpenRegister,
  action: ChainAction,
): Disclosure {
  let subject: string | null = null;
  let detail: EntryDetail = {};
  const note = async () =>
    await noteEntry(register, { id: context.newId(), at: context.now(), action, outcome: 'done', subject, detail });
  return {
    about: (named, facts = {}) => {
      subject = named;
      detail = { ...detail, ...facts };
    },
    before: async (answer) => {
      if (!isStream(answer)) {
        await note();
        return answer;
      }
      // The reader gets a stream as before; the cast only tells the compiler so.
      return afterEntry(answer, note) as unknown as typeof answer;
    },
  };
}

async function* afterEntry(stream: AsyncIterable<unknown>, note: () => Promise<void>): AsyncGenerator<unknown> {
  for await (const part of stream) {
    if (carriesTicket(part)) await note();
    yield part;
  }
}

function carriesTicket(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'ticket' in part;
}
