import { PackRefused, type PackContent } from './pack-content.ts';

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
  // AE-2 derives its key with only 1000 rounds, so length is the protection; 7-Zip stops reading at 99 characters, and
  // other characters than ASCII reach the key as different bytes on different systems.
  if (!/^[\x20-\x7e]{12,99}$/.test(passphrase)) {
    const message =
      'Use 12 to 99 letters, digits and signs without accents, so that every unzip program can open the pack.';
    throw new PackRefused('passphrase-weak', message);
  }
}

function ids(documents: PackContent['documents']): readonly string[] {
  return documents.map(({ id }) => id);
}
