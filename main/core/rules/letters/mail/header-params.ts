import { readValue } from './encoded-words.ts';
import { trimBlanks } from './mail-head.ts';
import { readBytes } from './read-bytes.ts';

/** A value with parameters (RFC 2045): `text/plain; charset=utf-8`. Bytes as characters; names in lower case. */
export type Structured = { readonly value: string; readonly params: ReadonlyMap<string, string> };

/** Reads a value with parameters. Of two parameters of one name the first counts, as for headers. */
export function readStructured(header: string): Structured {
  const [whole = '', ...rest] = splitOutside(withoutComments(header), ';');
  // Some programs forget the semicolon before the first parameter.
  const [, value = '', forgotten] = /^[ \t]*([^ \t=]*)(?:[ \t]+(\w+=.*))?/su.exec(whole) ?? [];
  if (forgotten !== undefined) rest.unshift(forgotten);
  const params = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf('=');
    if (equals < 0) continue;
    const name = trimBlanks(part.slice(0, equals)).toLowerCase();
    if (name !== '' && !params.has(name)) params.set(name, unquoted(trimBlanks(part.slice(equals + 1))));
  }
  return { value: trimBlanks(unquoted(value)).toLowerCase(), params };
}

/** The text of a parameter, also one in pieces or with a charset of its own (RFC 2231); undefined where it is missing. */
export function readParam({ params }: Structured, name: string, bodyLabel?: string): string | undefined {
  const plain = params.get(name);
  if (plain !== undefined) return readValue(plain, bodyLabel).text;
  const sections: { readonly bytes: Buffer; readonly encoded: boolean }[] = [];
  let label: string | undefined;
  for (let number = 0; number < 1_000; number += 1) {
    const key = number === 0 && params.has(`${name}*`) ? `${name}*` : `${name}*${number}`;
    const encoded = params.get(`${key}*`) ?? (key.endsWith('*') ? params.get(key) : undefined);
    const literal = encoded === undefined ? params.get(key) : undefined;
    if (encoded === undefined && literal === undefined) break;
    const charset = number === 0 && encoded !== undefined ? /^([^']*)'[^']*'/u.exec(encoded) : null;
    if (charset !== null) label = charset[1];
    const text = encoded?.slice(charset?.[0].length ?? 0) ?? literal ?? '';
    sections.push({
      bytes: encoded === undefined ? Buffer.from(text, 'latin1') : percentDecoded(text),
      encoded: encoded !== undefined,
    });
    if (key === `${name}*`) break;
  }
  if (sections.length === 0) return undefined;
  if (sections.every(({ encoded }) => !encoded)) {
    // Encoded words do not belong in here, and stand here all the same.
    return readValue(Buffer.concat(sections.map(({ bytes }) => bytes)).toString('latin1'), bodyLabel).text;
  }
  return readBytes(Buffer.concat(sections.map(({ bytes }) => bytes)), { label, otherLabels: [bodyLabel] }).text;
}

function percentDecoded(text: string): Buffer {
  return Buffer.from(
    text.replace(/%([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  const closed = /^"((?:[^"\\]|\\[\s\S])*)/u.exec(text)?.[1] ?? '';
  // A backslash only escapes a quote or itself: Windows writes paths with it.
  return closed.replace(/\\(["\\])/gu, '$1');
}

/** Cuts a header at a sign that stands in no quotes. */
function splitOutside(header: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < header.length; at += 1) {
    const one = header[at];
    if (quoted && one === '\\') at += 1;
    else if (one === '"') quoted = !quoted;
    else if (one === sign && !quoted) {
      parts.push(header.slice(from, at));
      from = at + 1;
    }
  }
  // A quote that is never closed hides nothing.
  if (quoted && sign === ';' && header.indexOf(';', from) >= 0) return [...parts, ...header.slice(from).split(';')];
  parts.push(header.slice(from));
  return parts;
}

/** Without comments in brackets, which stand after blanks only: `Invoice(1).pdf` is a name. */
function withoutComments(header: string): string {
  if (!header.includes('(')) return header;
  const kept: string[] = [];
  let depth = 0;
  let quoted = false;
  let inValue = false;
  const keep = (one: string) => {
    kept.push(one);
    if (one === '=') inValue = true;
    if (one === ';' && !quoted) inValue = false;
  };
  for (let at = 0; at < header.length; at += 1) {
    const one = header[at] ?? '';
    const opens = depth > 0 || !inValue || [undefined, ' ', '\t', ';'].includes(kept.at(-1));
    if (one === '\\' && (quoted || depth > 0)) {
      if (depth === 0) kept.push(one, header[at + 1] ?? '');
      at += 1;
    } else if (depth === 0 && one === '"') {
      quoted = !quoted;
      kept.push(one);
    } else if (!quoted && one === '(' && opens) depth += 1;
    else if (depth > 0 && one === ')') depth -= 1;
    else if (depth === 0) keep(one);
  }
  return depth === 0 ? kept.join('') : header;
}
