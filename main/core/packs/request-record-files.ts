import type { JsonObject, JsonValue } from './pack-content.ts';

/** Starts a formula in a spreadsheet, in ASCII or full width (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/u;

/** `your-request.json`: the record of the request, indented so that a person can read it too. */
export function requestRecordJson(data: JsonObject): Uint8Array {
  return Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8');
}

/**
 * `your-request.csv`: one row per value, `field` being its path (`request.subject`). RFC 4180 with a byte order mark,
 * because Excel reads UTF-8 only with one. A value that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function requestRecordCsv(data: JsonObject): Uint8Array {
  const rows = [['field', 'value'], ...flatten(data, '')];
  return Buffer.from(`\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`, 'utf8');
}

/** One CSV field, always quoted. */
export function csvCell(value: string): string {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function flatten(value: JsonValue, path: string): readonly (readonly [string, string])[] {
  if (value === null) return [[path, '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  const entries: readonly (readonly [string, JsonValue])[] = Array.isArray(value)
    ? value.map((item: JsonValue, index) => [String(index + 1), item])
    : Object.entries(value);
  return entries.flatMap(([name, item]) => flatten(item, path === '' ? name : `${path}.${name}`));
}
