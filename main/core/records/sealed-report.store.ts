import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import { sealedReport } from '../../contract/inbox/sealed-report.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { OpeningKey } from '../files/vault/sealed-report.ts';
import type { Reader } from '../files/database/reader.ts';

/** What is kept of a report: its words, or the bytes it came as and why they could not be read. */
const reportContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), receivedAt: z.string(), report: sealedReport }),
  z.object({
    kind: z.literal('unreadable'),
    receivedAt: z.string(),
    problem: z.string(),
    receiptCode: z.string().nullable(),
    envelope: z.base64(),
  }),
]);
export type ReportContent = z.infer<typeof reportContent>;

type Row = Selectable<RegisterSchema['sealed_report']>;

/** A report that the register has taken in. */
export type KeptReport = {
  readonly id: string;
  readonly digest: string;
  readonly receiptCode: string;
  readonly sealedAt: string;
  readonly status: 'breach' | 'dismissed';
  readonly reason: string | null;
  readonly breach: string | null;
  readonly content: ReportContent;
};

/** Reads kept content back. */
export function readContent(content: string): ReportContent {
  return reportContent.parse(JSON.parse(content));
}

/** Every intake key whose private half lies in the register, for reports sealed before a key was replaced too. */
export async function intakeKeysOf(db: Reader): Promise<OpeningKey[]> {
  const rows = await db.selectFrom('intake_key').select(['id', 'public_key', 'private_key']).execute();
  return rows.map(({ id, public_key, private_key }) => ({
    id,
    publicKey: Buffer.from(public_key).toString('base64url'),
    privateKey: new Uint8Array(private_key),
  }));
}

/** Keeps both halves of an intake key. One whose id is kept already stays as it is. */
export async function insertIntakeKey(
  db: Kysely<RegisterSchema>,
  {
    id,
    publicKey,
    privateKey,
    madeAt,
  }: {
    readonly id: string;
    readonly publicKey: Uint8Array;
    readonly privateKey: Uint8Array;
    readonly madeAt: string;
  },
): Promise<void> {
  await db
    .insertInto('intake_key')
    .values({
      id,
      public_key: Buffer.from(publicKey),
      private_key: Buffer.from(privateKey),
      made_at: madeAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Reports taken in, the latest first: those from `offset` on, at most `limit`, and how many there are. */
export async function keptReports(
  db: Reader,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: readonly KeptReport[]; readonly total: number }> {
  const { total } = await db
    .selectFrom('sealed_report')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  if (limit === 0) return { rows: [], total };
  const rows = await selectKept(db)
    .orderBy('sealed_report.opened_at', 'desc')
    .orderBy('sealed_report.id')
    .offset(offset)
    .limit(limit)
    .execute();
  return { rows: rows.map(asKept), total };
}

/** A report taken in as copies of it are known: by its id, and by its bytes. */
type Taken = { readonly id: string; readonly digest: string; readonly breach: string | null };
export type TakenIn = {
  readonly byId: ReadonlyMap<string, Taken>;
  readonly byDigest: ReadonlyMap<string, Taken>;
};

/** Every report taken in; or only those of one id or digest. */
export async function takenIn(
  db: Reader,
  only?: { readonly id: string; readonly digest: string | undefined },
): Promise<TakenIn> {
  const rows = await db
    .selectFrom('sealed_report')
    .leftJoin('breach', 'breach.id', 'sealed_report.breach_id')
    .select(['sealed_report.id', 'sealed_report.envelope_hash as digest', 'breach.reference as breach'])
    .$if(only !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('sealed_report.id', '=', only?.id ?? ''),
          eb('sealed_report.envelope_hash', '=', only?.digest ?? ''),
        ]),
      ),
    )
    .execute();
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    byDigest: new Map(rows.map((row) => [row.digest, row])),
  };
}

export async function findKeptReport(db: Reader, id: string): Promise<KeptReport | undefined> {
  const row = await selectKept(db).where('sealed_report.id', '=', id).executeTakeFirst();
  return row && asKept(row);
}

/** The kept report that came as these very bytes. */
export async function findByDigest(db: Reader, digest: string): Promise<KeptReport | undefined> {
  const row = await selectKept(db).where('sealed_report.envelope_hash', '=', digest).executeTakeFirst();
  return row && asKept(row);
}

/** Takes a report into the register. `breachId` is null for one that is dismissed. */
export async function keepReport(
  db: Kysely<RegisterSchema>,
  report: Omit<KeptReport, 'breach' | 'status'> & { readonly openedAt: string; readonly breachId: number | null },
): Promise<void> {
  await db
    .insertInto('sealed_report')
    .values({
      id: report.id,
      envelope_hash: report.digest,
      receipt_code: report.receiptCode,
      sealed_at: report.sealedAt,
      opened_at: report.openedAt,
      content: JSON.stringify(report.content),
      status: report.breachId === null ? 'dismissed' : 'breach',
      reason: report.reason,
      breach_id: report.breachId,
    })
    .execute();
}

/** Makes a report that was dismissed the beginning of a breach after all. The reason it was dismissed for stays. */
export async function reviveReport(db: Kysely<RegisterSchema>, id: string, breachId: number): Promise<void> {
  await db.updateTable('sealed_report').set({ status: 'breach', breach_id: breachId }).where('id', '=', id).execute();
}

function selectKept(db: Reader) {
  return db
    .selectFrom('sealed_report')
    .leftJoin('breach', 'breach.id', 'sealed_report.breach_id')
    .selectAll('sealed_report')
    .select('breach.reference as breach');
}

function asKept(row: Row & { readonly breach: string | null }): KeptReport {
  return {
    id: row.id,
    digest: row.envelope_hash,
    receiptCode: row.receipt_code,
    sealedAt: row.sealed_at,
    status: row.breach === null ? 'dismissed' : 'breach',
    reason: row.reason,
    breach: row.breach,
    content: readContent(row.content),
  };
}

/** The sealed report that a breach was opened from. */
export async function reportBehind(db: Reader, breachId: number) {
  return await db
    .selectFrom('sealed_report')
    .select(['id', 'receipt_code', 'content'])
    .where('breach_id', '=', breachId)
    .executeTakeFirst();
}
