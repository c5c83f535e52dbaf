/** A file that stands in a text, as Usenet and old programs send it. */
export type FileInText = { readonly name: string; readonly bytes: Uint8Array };

/** More in one mail are left as they stand. */
const mostFiles = 1_000;
const begin = /^begin(-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?$/gmu;
const yencBegin = /^=ybegin (?:[^\r\n]*? )?line=\d+ size=(\d+) name=([^\r\n]{1,255})\r?$/gmu;

/**
 * Takes the files out of a text that stand in it as uuencode, its Base64 kind or yEnc. The text is bytes as characters, before
 * anything of it was decoded.
 */
export function filesInText(text: string): { readonly text: string; readonly files: readonly FileInText[] } {
  if (!/^(?:begin|=ybegin)/mu.test(text)) return { text, files: [] };
  const files: FileInText[] = [];
  const kept: string[] = [];
  let from = 0;
  const take = (
    start: number,
    name: string,
    found: { readonly bytes: Uint8Array; readonly end: number } | undefined,
  ) => {
    if (found === undefined || start < from || files.length >= mostFiles) return;
    kept.push(text.slice(from, start));
    files.push({ name, bytes: found.bytes });
    from = found.end;
  };
  const starts = [
    ...Array.from(text.matchAll(begin), (match) => ({
      match,
      read: match[1] === undefined ? uuLines : base64Lines,
      name: match[2],
    })),
    ...Array.from(text.matchAll(yencBegin), (match) => ({ match, read: yencLines, name: match[2] })),
  ].toSorted((a, b) => a.match.index - b.match.index);
  for (const { match, read, name } of starts)
    if (match.index >= from) take(match.index, name ?? '', read(text, match.index + match[0].length + 1));
  kept.push(text.slice(from));
  return { text: kept.join(''), files };
}

/** The file of a part that is all uuencode; undefined where it is not. */
export function uuDecoded(text: string): FileInText | undefined {
  return filesInText(text).files[0];
}

function nextLine(text: string, at: number): { readonly line: string; readonly next: number } {
  const feed = text.indexOf('\n', at);
  const next = feed < 0 ? text.length : feed + 1;
  return { line: text.slice(at, feed < 0 ? text.length : feed).replace(/\r$/u, ''), next };
}

/** Lines of uuencode until their `end`; undefined where there are none. One that was cut short gives what it has. */
function uuLines(text: string, from: number): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  const parts: Buffer[] = [];
  let at = from;
  while (at < text.length) {
    const { line, next } = nextLine(text, at);
    if (line === 'end') return { bytes: Buffer.concat(parts), end: next };
    const bytes = uuLine(line);
    if (bytes === undefined) break;
    parts.push(bytes);
    at = next;
  }
  return parts.length === 0 ? undefined : { bytes: Buffer.concat(parts), end: at };
}

function uuLine(line: string): Buffer | undefined {
  if (line === '') return Buffer.alloc(0);
  const length = (line.charCodeAt(0) - 32) & 63;
  const signs = line.slice(1);
  const needed = Math.ceil((length * 4) / 3);
  // Blanks at the end of a line are lost on the way, and some programs add a sign to check it.
  if (!/^[ -`]+$/u.test(line) || signs.length > Math.ceil(length / 3) * 4 + 2 || signs.length < needed - 4)
    return undefined;
  const bytes = Buffer.alloc(Math.ceil(length / 3) * 3);
  const value = (at: number) => ((signs.charCodeAt(at) || 32) - 32) & 63;
  for (let group = 0; group * 3 < length; group += 1) {
    const [a, b, c, d] = [value(group * 4), value(group * 4 + 1), value(group * 4 + 2), value(group * 4 + 3)];
    bytes.writeUIntBE(((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0), group * 3, 3);
  }
  return bytes.subarray(0, length);
}

function base64Lines(text: string, from: number): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  const stop = /^====\r?$/mu.exec(text.slice(from));
  if (stop === null) return undefined;
  const body = text.slice(from, from + stop.index);
  if (!/^[A-Za-z0-9+/=\s]+$/u.test(body)) return undefined;
  return { bytes: Buffer.from(body, 'base64'), end: from + stop.index + stop[0].length + 1 };
}

function yencLines(text: string, from: number): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  const stop = /^=yend [^\r\n]*\r?\n?/mu.exec(text.slice(from));
  if (stop === null) return undefined;
  const body = text.slice(from, from + stop.index).replace(/^=ypart [^\n]*\n/mu, '');
  const bytes = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    let code = body.charCodeAt(at);
    if (code === 10 || code === 13) continue;
    if (code === 61) {
      at += 1;
      code = body.charCodeAt(at) - 64;
    }
    bytes[length] = (code - 42) & 255;
    length += 1;
  }
  return { bytes: bytes.subarray(0, length), end: from + stop.index + stop[0].length };
}
