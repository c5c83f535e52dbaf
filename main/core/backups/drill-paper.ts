import { Temporal } from 'temporal-polyfill';
import type { DrillRecord } from '../../contract/backups/drill-record.ts';
import type { Organisation } from '../../contract/organisation/organisation.ts';
import { setPaper, writtenDate } from '../files/paper/paper.ts';

/** The record of a drill as a PDF page: what was restored, how it was compared, what was found, by whom and when. */
export async function drillPaper(
  record: DrillRecord,
  organisation: Organisation,
  version: string,
): Promise<Uint8Array> {
  const { name, timeZone } = organisation;
  const { bytes } = await setPaper(
    {
      title: 'Record of a restore drill',
      blocks: [
        {
          kind: 'lines',
          lines: [name, `Carried out on ${written(record.at, timeZone)} by ${record.by}`, `Result: ${result(record)}`],
        },
        {
          kind: 'paragraph',
          text: 'Article 32(1)(c) GDPR asks for the ability to restore availability of and access to personal data in a timely manner; Article 32(1)(d) for a process of regularly testing that it works. This page records one such test.',
        },
        { kind: 'heading', text: 'What was done' },
        {
          kind: 'paragraph',
          text: 'The backup was laid out in a temporary folder and each file compared with the hash kept when it was made. It was opened with the register’s keys, every page was read, every row was compared with the register in use, table by table, and every document was opened and compared with the hash kept when it was filed. Then a response pack was built there, sealed under a passphrase that was kept nowhere, and opened again. The temporary folder was then removed.',
        },
        { kind: 'heading', text: 'What was found' },
        {
          kind: 'table',
          head: ['Checked', 'Found'],
          widths: [180, '*'],
          rows: [
            ['Backup', `${record.backup}, made on ${written(record.backupMadeAt, timeZone)}`],
            ['Time to restore and compare', `${record.seconds} seconds`],
            ['Size of the register', `${record.bytes.toLocaleString('en')} bytes`],
            [
              'Tables compared',
              `${record.tables}, ${record.differences === 0 ? 'no differences' : `${record.differences} with differences`}`,
            ],
            ['Rows compared', record.rows.toLocaleString('en')],
            [
              'Documents opened',
              `${record.documents}, ${record.unreadable === 0 ? 'all whole' : `${record.unreadable} not readable`}`,
            ],
            ['Response pack', packWords(record)],
            ['Audit chain', `ends at entry ${record.auditSeq}, ${record.auditHash.slice(0, 16)}`],
          ],
        },
        ...(record.passed
          ? []
          : [
              {
                kind: 'paragraph' as const,
                text: 'The drill did not pass. The register in use was not touched by it. Check the register, make a new backup, and run the drill again.',
              },
            ]),
      ],
    },
    {
      organisation: { name },
      case: { reference: 'Restore drill', language: 'en' },
      now: record.at,
      generator: version,
    },
  );
  return bytes;
}

function packWords({ packOf, packFiles, packWhole }: DrillRecord): string {
  const of = packOf === null ? 'an invented case, because no case was ready for a pack' : `case ${packOf}`;
  return packWhole === true ? `built of ${of}: ${packFiles} files, opened again` : `of ${of}: not built, or not whole`;
}

function result({ passed }: DrillRecord): string {
  return passed ? 'passed, no differences' : 'did not pass';
}

function written(instant: string, timeZone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${writtenDate(local.toPlainDate().toString(), 'en-GB')} at ${time} (${timeZone})`;
}
