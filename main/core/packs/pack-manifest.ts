import { toldWithheld } from './enclosed-names.ts';
import type { PackContent, PackDocument, PackFile } from './pack-content.ts';

/**
 * `manifest.json` inside the pack: name, size and SHA-256 of every other file, so that the requester or an authority can
 * check the copy. It names no document by its title or id, and counts only what the requester may know was withheld.
 */
export function innerManifest(content: PackContent, files: readonly PackFile[]): Uint8Array {
  const manifest = {
    reference: content.case.reference,
    builtAt: content.now,
    generator: `Docket ${content.generator}`,
    disclosed: packCounts(content.documents).disclosed,
    withheld: toldWithheld(content.documents).length,
    files: files.map(({ name, role, size, sha256, pages }) => ({ name, role, size, sha256, pages })),
  };
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
}

/** Counts for the record kept with the case; redacted copies count as disclosed too. */
export function packCounts(documents: readonly PackDocument[]): {
  readonly disclosed: number;
  readonly redacted: number;
  readonly withheld: number;
} {
  const disclosed = documents.filter(({ decision }) => decision === 'disclose');
  return {
    disclosed: disclosed.length,
    redacted: disclosed.filter((document) => 'exemption' in document && document.exemption !== undefined).length,
    withheld: documents.filter(({ decision }) => decision === 'withhold').length,
  };
}
