import { basename, dirname, resolve } from 'node:path';
import { speak } from '../../words/said.ts';
import type { IntakeKey } from '../../core/files/vault/sealed-report.ts';
import type { Context } from '../../core/kernel/context.ts';
import { CommandFailure } from './failure.ts';

/**
 * Refuses to seal for a register that takes no reports on this computer, or with a key that is not its own: the one that
 * is named, or the one into whose inbox the report is written. A report for anywhere else is sealed to the key that was
 * given. Throws CommandFailure.
 */
export async function expectTaken(
  context: Context,
  intake: IntakeKey,
  { register, out }: { readonly register?: string; readonly out: string },
): Promise<void> {
  const into = dirname(resolve(out));
  const folder = register ?? (basename(into) === 'inbox' ? dirname(into) : undefined);
  if (folder === undefined) return;
  const [{ readKeyFileOf }, { reportsTakenHere }] = await Promise.all([
    import('../../core/session/unlock.ts'),
    import('../../core/intake/reports-taken.ts'),
  ]);
  const keyFile = await readKeyFileOf(resolve(folder)).catch((cause: unknown) => {
    if (register === undefined) return undefined;
    throw new CommandFailure('NO_REGISTER', 'There is no register to read in that folder. Nothing was sealed.', 1, {
      cause,
    });
  });
  if (keyFile === undefined) return;
  context.session.path = resolve(folder);
  const { taken, sentence, telephone } = await reportsTakenHere(context, keyFile);
  const ring = telephone === undefined ? '' : ` Ring the data protection officer: ${telephone}.`;
  if (!taken) throw new CommandFailure('NOT_TAKEN', `${speak(context.t, sentence ?? '')} Nothing was sealed.${ring}`);
  if (keyFile.intake.publicKey !== intake.publicKey)
    throw new CommandFailure(
      'OTHER_INTAKE_KEY',
      'The intake key is not the one of that register. Nothing was sealed. Copy the key again from the register.',
    );
}
