import { programmersWords } from '../../contract/field-words.ts';
import { updateManifest, type UpdateManifest } from '../../contract/updates/update.ts';

/** A manifest as it is written and signed: each field once, in this order, two spaces a level, a line end at the end. */
export function manifestText(manifest: UpdateManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Why bytes are no manifest, in words for whoever wrote them. */
export class NotAManifest extends Error {
  override readonly name = 'NotAManifest';
}

/**
 * Reads a manifest. Only the very bytes that `manifestText` writes are one, so that no two readers can read it
 * differently: a field named twice, one that is unknown, another spelling of the same text are all refused.
 * Throws NotAManifest.
 */
export function readManifestText(bytes: Uint8Array): UpdateManifest {
  const text = utf8(bytes);
  const read = updateManifest.safeParse(json(text), programmersWords());
  if (!read.success)
    throw new NotAManifest(
      read.error.issues
        .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
        .join('\n'),
    );
  const written = manifestText(read.data);
  if (written !== text)
    throw new NotAManifest(`It is not written as Docket writes a manifest, byte for byte. It should be:\n${written}`);
  return read.data;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new NotAManifest('It is not text in UTF-8.', { cause: error });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotAManifest('It is not JSON.', { cause: error });
  }
}
