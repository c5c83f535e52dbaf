import type { ColumnType } from 'kysely';

/** The text of a JSON column, by what Docket writes in it. */
export type JsonText<Value> = string & { readonly '~written': Value };

/** A JSON column: read back as what was written. */
export type JsonColumn<Value> = ColumnType<JsonText<Value>, string, string>;
export type JsonColumnOrNull<Value> = ColumnType<JsonText<Value> | null, string | null, string | null>;

/** A value as the text of its column. */
export function jsonText<Value>(value: Value): JsonText<Value> {
  return JSON.stringify(value) as JsonText<Value>; // this is what is written
}

/** What was written in a JSON column. Throws SyntaxError where something else wrote there. */
export function readJson<Value>(text: JsonText<Value>): Value {
  return JSON.parse(text) as Value; // by the type of its column; another value was not written by Docket, and the sums of bound rows tell
}
