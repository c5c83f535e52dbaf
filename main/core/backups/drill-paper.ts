import { Temporal } from 'temporal-polyfill';
import type { DrillRecord } from '../../contract/backups/drill-record.ts';
import type { Organisation } from '../../contract/organisation/organisation.ts';
import { localeOf } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { setPaper, writtenDate } from '../files/paper/paper.ts';

/** The record of a drill as a PDF page: what was restored, how it was compared, what was found, by whom and when. */
export async function drillPaper(
  t: Words,
  record: DrillRecord,
  { organisation, version }: { readonly organisation: Organisation; readonly version: string },
): Promise<Uint8Array> {
  const { name, timeZone } = organisation;
  const { by } = record;
  const { bytes } = await setPaper(
    {
      title: t('backups.drillPaper.title'),
      blocks: [
        {
          kind: 'lines',
          lines: [
            name,
            t('backups.drillPaper.carriedOut', { at: written(t, record.at, timeZone), by }),
            t(`backups.drillPaper.result.${record.passed ? 'passed' : 'notPassed'}`),
          ],
        },
        { kind: 'paragraph', text: t('backups.drillPaper.why') },
        { kind: 'heading', text: t('backups.drillPaper.done') },
        { kind: 'paragraph', text: t('backups.drillPaper.whatWasDone') },
        { kind: 'heading', text: t('backups.drillPaper.found') },
        {
          kind: 'table',
          head: [t('backups.drillPaper.checked'), t('backups.drillPaper.foundHead')],
          widths: [180, '*'],
          rows: found(t, record, timeZone),
        },
        ...(record.passed ? [] : [{ kind: 'paragraph' as const, text: t('backups.drillPaper.notPassed') }]),
      ],
    },
    {
      organisation: { name },
      case: { reference: t('backups.drillPaper.reference'), language: t.language },
      now: record.at,
      generator: version,
    },
  );
  return bytes;
}

function found(t: Words, record: DrillRecord, timeZone: string): readonly (readonly string[])[] {
  const { backup, backupMadeAt, seconds, bytes, tables, rows, differences, documents, unreadable } = record;
  return [
    [
      t('backups.drillPaper.rows.backup'),
      t('backups.drillPaper.madeOn', { backup, at: written(t, backupMadeAt, timeZone) }),
    ],
    [t('backups.drillPaper.rows.time'), t('backups.drillPaper.seconds', { seconds })],
    [t('backups.drillPaper.rows.size'), t('backups.drillPaper.bytes', { bytes })],
    [
      t('backups.drillPaper.rows.tables'),
      t('backups.drillPaper.tables', { tables: String(tables), differences, count: String(differences) }),
    ],
    [t('backups.drillPaper.rows.rows'), rows.toLocaleString(localeOf[t.language])],
    [
      t('backups.drillPaper.rows.documents'),
      t('backups.drillPaper.documents', { documents: String(documents), unreadable, count: String(unreadable) }),
    ],
    [t('backups.drillPaper.rows.pack'), packWords(t, record)],
    [
      t('backups.drillPaper.rows.audit'),
      t('backups.drillPaper.endsAt', { entry: String(record.auditSeq), hash: record.auditHash.slice(0, 16) }),
    ],
  ];
}

function packWords(t: Words, { packOf: reference, packFiles: files = 0, packWhole }: DrillRecord): string {
  if (reference == null)
    return packWhole === true
      ? t('backups.drillPaper.packBuilt.ofInvented', { files, count: String(files) })
      : t('backups.drillPaper.packNotBuilt.ofInvented');
  return packWhole === true
    ? t('backups.drillPaper.packBuilt.ofCase', { reference, files, count: String(files) })
    : t('backups.drillPaper.packNotBuilt.ofCase', { reference });
}

function written(t: Words, instant: string, timeZone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const date = writtenDate(local.toPlainDate().toString(), localeOf[t.language]);
  return t('backups.drillPaper.at', { date, time, zone: timeZone });
}
