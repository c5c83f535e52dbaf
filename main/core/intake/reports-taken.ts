import type { z } from 'zod';
import type { reportsTaken } from '../../contract/session/register.ts';
import type { Words } from '../../words/words.ts';
import type { Context } from '../kernel/context.ts';
import { knownHere, type KnownHere } from '../files/register/known-here.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { knownRegisterOf, rememberedAt } from '../files/machine/machine-memory.ts';
import { telephoneOf } from '../files/register/telephone.ts';

type ReportsTaken = z.infer<typeof reportsTaken>;

/** Whether this register takes staff reports on this computer, and what to tell whoever wants to report if not. */
export async function reportsTakenHere(
  context: Pick<Context, 'session' | 'host' | 't'>,
  keyFile: KeyFile,
): Promise<ReportsTaken> {
  const { not, telephone } = await standingOf(context, keyFile);
  if (not === undefined) return { taken: true };
  return notTaken(context.t(`intake.noReports.${not}`), telephone);
}

/** The same of a register that does not open, of which this computer may remember how its officer is reached. */
export async function reportsWhileShut(
  t: Words,
  folder: string,
  { stateFolder }: Pick<Context['host'], 'stateFolder'>,
): Promise<ReportsTaken> {
  const stoodHere = await rememberedAt(stateFolder, folder);
  const known = stoodHere === undefined ? undefined : await knownRegisterOf(stateFolder, stoodHere.registerId);
  return notTaken(t('intake.noReports.shut'), known?.telephone);
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
