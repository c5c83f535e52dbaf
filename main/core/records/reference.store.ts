import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { RequestKind } from '../../contract/procedure.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';

const kinds = [
  ['access', 'SAR'],
  ['erasure', 'ERA'],
  ['rectification', 'REC'],
  ['restriction', 'RES'],
  ['portability', 'POR'],
  ['objection', 'OBJ'],
  ['automated-decision', 'ADM'],
  ['complaint', 'CMP'],
] as const satisfies readonly (readonly [Right, RequestKind])[];

/** The three letters of a request: `SAR` as soon as it includes access, else its first right in this order. */
export function kindOf(rights: readonly Right[]): RequestKind {
  const first = kinds.find(([right]) => rights.includes(right));
  if (first === undefined) throw new RangeError('A request invokes at least one right.');
  return first[1];
}

function spelled(kind: string, year: number, number: number): string {
  return `${kind}-${year}-${String(number).padStart(4, '0')}`;
}

/** Takes the next number of its kind and year. The series only rises, so a number is never used twice. */
export async function takeReference(db: Kysely<RegisterSchema>, kind: string, on: string): Promise<string> {
  const year = Number(on.slice(0, 4));
  const { last } = await db
    .insertInto('reference_series')
    .values({ kind, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'year']).doUpdateSet((eb) => ({ last: eb('reference_series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return spelled(kind, year, last);
}

/** The number that would be taken next. Another case may take it first. */
export async function nextReference(db: Reader, kind: string, on: string): Promise<string> {
  const year = Number(on.slice(0, 4));
  const series = await db
    .selectFrom('reference_series')
    .select('last')
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirst();
  return spelled(kind, year, (series?.last ?? 0) + 1);
}

/** Whether a request or a breach bears that reference. */
export async function isReference(db: Reader, reference: string): Promise<boolean> {
  const table = reference.startsWith('BR-') ? ('breach' as const) : ('request' as const);
  const found = await db.selectFrom(table).select('reference').where('reference', '=', reference).executeTakeFirst();
  return found !== undefined;
}

/** The reference of a row; undefined where there is none. */
export function referenceOfRow(raw: Database, table: 'request' | 'breach', id: number): string | undefined {
  return raw.prepare<[number], string>(`SELECT reference FROM ${table} WHERE id = ?`).pluck().get(id);
}

/** How many requests or breaches a register of any version holds. */
export function countCases(raw: Database, table: 'request' | 'breach'): number {
  return raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}
