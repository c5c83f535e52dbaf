import iconv from 'iconv-lite';

/** Labels by which mail programs call what `iconv-lite` and `TextDecoder` know under another name. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ansi: 'windows-1252',
    ascii7: 'ascii',
    gb231280: 'gbk',
    gb2312: 'gbk',
    isoir6: 'ascii',
    iso88598i: 'iso-8859-8',
    iso88598e: 'iso-8859-8',
    junet: 'iso-2022-jp',
    ksc56011987: 'euc-kr',
    ksc56011989: 'euc-kr',
    latin9: 'iso-8859-15',
    mac: 'macintosh',
    macce: 'maccenteuro',
    macroman: 'macintosh',
    tis620: 'windows-874',
    unicode11utf7: 'utf-7',
    unicode20utf7: 'utf-7',
    unicode11utf8: 'utf-8',
    unicode20utf8: 'utf-8',
    utf8mb4: 'utf-8',
    utf8mb3: 'utf-8',
    windows31j: 'shift_jis',
    xsjis: 'shift_jis',
  }),
);

/** Windows and IBM code pages that are another charset's. */
const otherPages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  943: 'shift_jis',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  10006: 'macgreek',
  10007: 'x-mac-cyrillic',
  10029: 'maccenteuro',
  10081: 'macturkish',
  20127: 'ascii',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  28598: 'iso-8859-8',
  38598: 'iso-8859-8',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gbk',
  51949: 'euc-kr',
  52936: 'hz-gb-2312',
  54936: 'gb18030',
  65000: 'utf-7',
  65001: 'utf-8',
};

/** Turns bytes into text, `\ufffd` for what means nothing in it. */
export type Decode = (bytes: Uint8Array) => string;

/** A charset that text can be read in. */
export type Charset = { readonly name: string; readonly decode: Decode };

const byLabel = new Map<string, Charset | undefined>();
/** A mail chooses its labels; more than these are not kept. */
const mostLabels = 500;

/**
 * The charset of a label as mail programs spell it: `cp-850`, `"ISO8859-15"`, `x-mac-roman`, `unicode-1-1-utf-7`. Undefined
 * for one that cannot be honoured, such as `x-unknown`.
 */
export function charsetOf(label: string): Charset | undefined {
  const key = label.slice(0, 100).toLowerCase();
  if (byLabel.has(key)) return byLabel.get(key);
  const charset = namedCharset(key);
  if (byLabel.size < mostLabels) byLabel.set(key, charset);
  return charset;
}

/** The charset of a Windows code page; undefined for one that nobody knows. */
export function charsetOfCodePage(page: number): Charset | undefined {
  const other = otherPages[page];
  if (other !== undefined) return charsetOf(other);
  if (page >= 28591 && page <= 28606) return charsetOf(`iso-8859-${page - 28590}`);
  return charsetOf(`cp${page}`);
}

function namedCharset(label: string): Charset | undefined {
  const bare = (label.split(';')[0] ?? '').replace(/^[\s"']+|[\s"',]+$/gu, '');
  const plain = bare.replace(/^(?:x-ms-|x-|cs)/u, '').replace(/[\s._:-]+/gu, '');
  const page = /^(?:cp|windows|win|ms|ibm|dos|oem|codepage)?(\d{3,5})$/u.exec(plain)?.[1];
  const latin = /^(?:iso)?8859(\d{1,2})/u.exec(plain)?.[1];
  const standard = bare === '' ? undefined : webCharset(bare);
  if (standard !== undefined) return standard;
  const names = [
    otherNames.get(plain),
    page === undefined ? undefined : otherPages[Number(page)],
    latin === undefined ? undefined : `iso-8859-${latin}`,
    bare,
    plain,
    page === undefined ? undefined : `cp${page}`,
  ];
  for (const name of names) {
    const charset = name === undefined || name === '' ? undefined : (webCharset(name) ?? iconvCharset(name));
    if (charset !== undefined) return charset;
  }
  return undefined;
}

function webCharset(name: string): Charset | undefined {
  try {
    // The standard's own name for a charset that no text is in.
    const decoder = new TextDecoder(name);
    return ['replacement', 'x-user-defined'].includes(decoder.encoding)
      ? undefined
      : { name: decoder.encoding, decode: (bytes) => decoder.decode(bytes) };
  } catch {
    return undefined;
  }
}

/** Of `iconv-lite` what text is written in: not its internal ways to write bytes down, such as hexadecimal. */
function iconvCharset(name: string): Charset | undefined {
  if (/^(?:base64|hex|binary|ucs2)$/u.test(name) || !iconv.encodingExists(name)) return undefined;
  return { name, decode: (bytes) => iconv.decode(asBuffer(bytes), name) };
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
