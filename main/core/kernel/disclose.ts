import { noteEntry } from '../files/chain/note-entry.ts';
import type { About, Context } from './context.ts';
import { isStream } from './throughout.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import type { AuditDetail } from '../files/opened/audit-chain.ts';

/** What a read that hands something out says of itself, and how the entry is written. */
export type Disclosure = {
  readonly about: About;
  /** Writes the entry and lets the answer through: at once, or for a stream before the part that carries the ticket. */
  readonly before: <T>(answer: T) => Promise<T>;
};

/** Lets nothing out of the register before its entry is in the chain, or waits in the ledger for a manager. */
export function disclosing(
  context: Pick<Context, 'now' | 'newId'>,
  register: OpenRegister,
  action: string,
): Disclosure {
  let subject: string | null = null;
  let detail: AuditDetail = {};
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
      // A stream stays one for whoever reads it; the cast only says so to the compiler.
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
