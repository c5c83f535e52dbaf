import { said } from '../../words/said.ts';
import { packPassphrase } from '../../contract/packs/pack.ts';
import { PackRefused, type PackContent } from './pack-content.ts';
import { packPassphraseProblem } from './pack-passphrase-problem.ts';

/** Throws `PackRefused` for the first thing that stops a pack from being built at all. */
export function refuseUnready(content: PackContent, passphrase: string): void {
  const undecided = content.documents.filter(({ decision }) => decision !== 'disclose' && decision !== 'withhold');
  if (undecided.length > 0) {
    const { length: n } = undecided;
    const documents = String(content.documents.length);
    const message = said('packs.notBuilt.undecided', { n, open: String(n), documents });
    throw new PackRefused('documents-undecided', message, ids(undecided));
  }
  const unreasoned = content.documents.filter(
    (document) => document.decision === 'withhold' && !document.exemption?.citation.trim(),
  );
  if (unreasoned.length > 0) {
    const { length: n } = unreasoned;
    const message = said('packs.notBuilt.unreasoned', { n, withheld: String(n) });
    throw new PackRefused('exemption-missing', message, ids(unreasoned));
  }
  if (content.case.requester.name.trim() === '' && !content.case.requester.representative?.trim()) {
    throw new PackRefused('recipient-missing', said('packs.notBuilt.nobody'));
  }
  // Other characters than ASCII reach the key as different bytes on different systems.
  const typed = packPassphrase.safeParse(passphrase);
  const { organisation, case: about } = content;
  const problem = typed.success
    ? packPassphraseProblem(said, passphrase, {
        organisation: organisation.name,
        reference: about.reference,
        requester: about.requester.name,
        representative: about.requester.representative,
      })
    : typed.error.issues[0]?.message;
  if (problem !== undefined) throw new PackRefused('passphrase-weak', problem);
}

function ids(documents: PackContent['documents']): readonly string[] {
  return documents.map(({ id }) => id);
}
