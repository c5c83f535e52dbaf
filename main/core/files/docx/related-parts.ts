import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { DocxRefused, type DocxParts } from './docx-parts.ts';

/** The parts that a Word document shows, by name; those that it has not are empty. */
export type ShownParts = {
  readonly body: string;
  readonly styles: string | undefined;
  readonly notes: readonly string[];
  readonly margins: readonly string[];
};

/**
 * Finds the parts that a program shows: those that relations name (ISO/IEC 29500-2), whatever else the file holds. A file
 * without relations has them under their usual names.
 *
 * @throws DocxRefused `broken` where there is no body, or more than one
 */
export async function shownParts(parts: DocxParts): Promise<ShownParts> {
  const bodies = await related(parts, '');
  // Word in a browser gives the body a number.
  const [body, another] = bodies?.('officeDocument') ?? parts.names(/^word\/document\d*\.xml$/iu);
  if (body === undefined || another !== undefined) throw new DocxRefused('broken');
  const of = await related(parts, body);
  const [styles, others] = of?.('styles') ?? parts.names(/^word\/styles\d*\.xml$/iu);
  if (others !== undefined) throw new DocxRefused('broken');
  return {
    body,
    styles,
    notes:
      of === undefined ? parts.names(/^word\/(?:foot|end)notes\d*\.xml$/iu) : [...of('footnotes'), ...of('endnotes')],
    margins: of === undefined ? parts.names(/^word\/(?:header|footer)\d*\.xml$/iu) : [...of('header'), ...of('footer')],
  };
}

/** What a part is related to, by kind; undefined where nothing says so. The whole file is the part without a name. */
async function related(parts: DocxParts, part: string): Promise<((kind: string) => readonly string[]) | undefined> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const [relations] = parts.names(/\.rels$/iu).filter((name) => name.toLowerCase() === file.toLowerCase());
  if (relations === undefined) return undefined;
  const found: { readonly kind: string; readonly name: string }[] = [];
  const parser = new Parser(
    {
      onopentag: (_name, { Type: type, Target: target, TargetMode: mode }) => {
        if (type === undefined || target === undefined || mode === 'External') return;
        const name = posix.join(
          target.startsWith('/') ? '.' : folder,
          target.startsWith('/') ? target.slice(1) : target,
        );
        found.push({ kind: type.slice(type.lastIndexOf('/') + 1), name });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(await parts.read(relations));
  return (kind) => [...new Set(found.filter((one) => one.kind === kind).map(({ name }) => name))].toSorted();
}
