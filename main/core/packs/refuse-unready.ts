import { packPassphrase } from '../../contract/packs/pack.ts';
import { PackRefused, type PackContent } from './pack-content.ts';
import { packPassphraseProblem } from './pack-passphrase-problem.ts';

/** Throws `PackRefused` for the first thing that stops a pack from being built at all. */
export function refuseUnready(content: PackContent, passphrase: string): void {
  const undecided = content.documents.filter(({ decision }) => decision !== 'disclose' && decision !== 'withhold');
  if (undecided.length > 0) {
    const message = `${undecided.length} of ${content.documents.length} documents have no decision. Decide them, then build the pack.`;
    throw new PackRefused('documents-undecided', message, ids(undecided));
  }
  const unreasoned = content.documents.filter(
    (document) => document.decision === 'withhold' && !document.exemption?.citation.trim(),
  );
  if (unreasoned.length > 0) {
    const message = `${unreasoned.length} withheld documents have no exemption. Choose one for each, then build the pack.`;
    throw new PackRefused('exemption-missing', message, ids(unreasoned));
  }
  if (content.case.requester.name.trim() === '' && !content.case.requester.representative?.trim()) {
    throw new PackRefused(
      'recipient-missing',
      'The case has nobody to answer. Add the requester’s name, then build the pack.',
    );
  }
  // Other characters than ASCII reach the key as different bytes on different systems.
  const typed = packPassphrase.safeParse(passphrase);
  const { organisation, case: about } = content;
  const problem = typed.success
    ? packPassphraseProblem(passphrase, {
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
