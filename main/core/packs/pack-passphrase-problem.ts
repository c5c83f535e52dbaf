import type { Words } from '../../words/words.ts';
import { fewestInPackPassphrase } from '../../contract/packs/pack.ts';
import { passphraseProblem } from '../files/keys/passphrase-problem.ts';

/** Whom a pack is about and from: what somebody who holds it tries first. */
export type KnownOfPack = {
  readonly organisation: string;
  readonly reference: string;
  readonly requester: string;
  readonly representative?: string | null | undefined;
};

/**
 * What is wrong with the passphrase of a pack, in words, or `undefined`: the rule for people's, and at least 16
 * characters, because whoever holds a ZIP tries millions a second.
 */
export function packPassphraseProblem(t: Words, passphrase: string, known: KnownOfPack): string | undefined {
  const { organisation, reference, requester, representative } = known;
  const problem = passphraseProblem(
    t,
    passphrase,
    [organisation, reference, requester, representative ?? ''],
    fewestInPackPassphrase,
  );
  return problem && t('packs.notBuilt.orSuggested', { problem });
}
