import type { z } from 'zod';
import type { reportsTaken } from '../../contract/session/register.ts';
import type { Context } from '../kernel/context.ts';
import { knownHere, type KnownHere, type NotKnown } from '../files/register/known-here.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { knownRegisterOf, rememberedAt } from '../files/machine/machine-memory.ts';
import { telephoneOf } from '../files/register/telephone.ts';

type ReportsTaken = z.infer<typeof reportsTaken>;

/** For whoever reports: why nothing is sealed, and what that protects them from. */
const words: Readonly<Record<NotKnown, string>> = {
  'never-unlocked':
    'The data protection officer has not unlocked this register on this computer yet, so nobody can say whose it is. Until then no report can be sent from here.',
  'another-register':
    'The register on this computer is not the one that was last opened here. No report can be sent from here: somebody else might read it.',
  'other-keys':
    'The keys that reports are sealed with have changed, and nobody whom this computer knows signed the change. No report can be sent from here: somebody else might read it.',
  'older-keys':
    'The keys that reports are sealed with are older than those this computer has seen. No report can be sent from here: somebody who may no longer read reports might read it.',
  doubt:
    'It is in doubt whether this is the right register, and the data protection officer has not settled that yet. Until then no report can be sent from here.',
};

/** Whether this register takes staff reports on this computer, and what to tell whoever wants to report if not. */
export async function reportsTakenHere(
  context: Pick<Context, 'session' | 'host'>,
  keyFile: KeyFile,
): Promise<ReportsTaken> {
  const { not, telephone } = await standingOf(context, keyFile);
  if (not === undefined) return { taken: true };
  return notTaken(words[not], telephone);
}

/** The same of a register that does not open, of which this computer may remember how its officer is reached. */
export async function reportsWhileShut(
  folder: string,
  { stateFolder }: Pick<Context['host'], 'stateFolder'>,
): Promise<ReportsTaken> {
  const stoodHere = await rememberedAt(stateFolder, folder);
  const known = stoodHere === undefined ? undefined : await knownRegisterOf(stateFolder, stoodHere.registerId);
  return notTaken(
    'The register does not open on this computer now, so no report can be sent from here.',
    known?.telephone,
  );
}

function notTaken(sentence: string, telephone: string | undefined): ReportsTaken {
  return { taken: false, sentence, ...(telephone === undefined ? {} : { telephone }) };
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
