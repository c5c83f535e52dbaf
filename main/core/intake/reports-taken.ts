import type { z } from 'zod';
import type { reportsTaken } from '../../contract/register/register.ts';
import type { Context } from '../kernel/context.ts';
import { knownHere, type KnownHere, type NotKnown } from '../register/known-here.ts';
import { fingerprint } from '../register/keys/fingerprint.ts';
import type { KeyFile } from '../register/keys/key-file.ts';
import { telephoneOf } from '../register/telephone.ts';

type ReportsTaken = z.infer<typeof reportsTaken>;

/** For whoever reports: why nothing is sealed, and what that protects them from. */
const words: Readonly<Record<NotKnown, string>> = {
  'never-unlocked':
    'The data protection officer has not unlocked this register on this computer yet, so nobody can say whose it is. No report is sealed into it until then.',
  'another-register':
    'The register in this place is not the one that was last opened here. No report is sealed into it: somebody else might read it.',
  'other-keys':
    'What reports are sealed with has changed here, and nobody whom this computer knows signed the change. No report is sealed: somebody else might read it.',
  'older-keys':
    'The keys in this place are older than those this computer has seen. No report is sealed with them: somebody who may no longer read it might.',
  doubt:
    'It is in doubt whether this is the right register, and the data protection officer has not settled that yet. No report is sealed until then.',
};

/** Whether this register takes staff reports on this computer, and what to tell whoever wants to report if not. */
export async function reportsTakenHere(
  context: Pick<Context, 'session' | 'host'>,
  keyFile: KeyFile,
): Promise<ReportsTaken> {
  const { not, telephone } = await standingOf(context, keyFile);
  if (not === undefined) return { taken: true };
  return { taken: false, sentence: words[not], ...(telephone === undefined ? {} : { telephone }) };
}

/** As `knownHere`; while an officer has it open, the register that is open is the one to compare with. */
export async function standingOf(
  { session, host }: Pick<Context, 'session' | 'host'>,
  keyFile: KeyFile,
): Promise<KnownHere> {
  const register = session.open;
  if (register?.kind !== 'officer') return await knownHere(session.path ?? '', keyFile, host);
  const same = (await fingerprint(register.keyFile)) === (await fingerprint(keyFile));
  const not = register.doubt === undefined ? (same ? undefined : 'other-keys') : 'doubt';
  return { not, newKeys: false, telephone: await telephoneOf(register.database) };
}
