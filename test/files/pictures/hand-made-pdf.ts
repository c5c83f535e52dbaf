/** A PDF written by hand, object by object (number 1 is the catalogue), as hostile ones are. */
export function handMadePdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A stream object. `entries` are those of its dictionary besides the length. */
export function streamObject(data: string | Uint8Array, entries = ''): Uint8Array {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const catalog = '<< /Type /Catalog /Pages 2 0 R >>';

/** One page for each content, 200 x 100 points unless told, Helvetica as `/F`. */
export function pagesPdf(
  contents: readonly string[],
  { box = '[0 0 200 100]', entries = '' }: { readonly box?: string; readonly entries?: string } = {},
): Uint8Array {
  const kids = contents.map((_content, index) => `${4 + index * 2} 0 R`).join(' ');
  return handMadePdf([
    catalog,
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${5 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> >> ${entries} >>`,
      streamObject(content),
    ]),
  ]);
}

/** One empty page, with a file attached to it; `entries` are more of its catalogue. */
export const attachedPdf = (entries = '') =>
  handMadePdf([
    `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(annex.txt) 4 0 R] >> >> ${entries} >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>',
    '<< /Type /Filespec /F (annex.txt) /EF << /F 5 0 R >> >>',
    streamObject('An annex', '/Type /EmbeddedFile'),
  ]);

/** A page of forms that draw ten others each, 24 levels deep: drawing it never ends. */
export const endlessPdf = () =>
  handMadePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> >>',
    streamObject('/A Do'),
    ...Array.from({ length: 24 }, (_one, level) =>
      streamObject(
        '/A Do '.repeat(10),
        `/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /A ${level + 6} 0 R >> >>`,
      ),
    ),
    streamObject('0 0 9 9 re f', '/Type /XObject /Subtype /Form /BBox [0 0 99 99]'),
  ]);
