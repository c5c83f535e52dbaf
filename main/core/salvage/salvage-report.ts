import { gapWords } from '../audit/finding-words.ts';
import { fullInstant } from '../../words/dates.ts';
import { speak } from '../../words/said.ts';
import { tableInWords } from '../../words/table-in-words.ts';
import type { Words } from '../../words/words.ts';
import type { Salvaged } from '../../contract/salvage/salvage-register.ts';

/** The list of what is lost, as a dated text file. It names cases by reference and no person; `enterAgain` is as `said` wrote it down. */
export function salvageReport(
  t: Words,
  {
    madeAt,
    pages,
    damagedPages,
    tables,
    backup,
    lostCases,
    documents,
    lostEntries,
    enterAgain,
  }: Omit<Salvaged, 'report'>,
  { source, zone }: { readonly source: string; readonly zone: string },
): string {
  return `${[
    t('salvage.report.title', { at: fullInstant(t, madeAt, zone) }),
    '',
    t('salvage.report.from', { source }),
    t('salvage.report.onlyRead'),
    '',
    t('salvage.report.pages', { damaged: damagedPages, count: String(damagedPages), pages: String(pages) }),
    backup === null ? t('salvage.report.noBackup') : t('salvage.report.backup', { backup }),
    '',
    t('salvage.report.rowsTitle'),
    ...tables.map((table) => `  ${tableWords(t, table)}`),
    '',
    lostCases.length === 0
      ? t('salvage.report.noLostCases')
      : t('salvage.report.lostCases', { references: lostCases.join(', ') }),
    documentWords(t, documents),
    lostEntries.length === 0
      ? t('salvage.report.noLostEntries')
      : t('salvage.report.lostEntries', { entries: gapWords(t, lostEntries) }),
    ...(enterAgain.length === 0
      ? []
      : ['', t('salvage.report.again'), ...enterAgain.map((one) => `  ${speak(t, one)}`)]),
  ].join('\n')}\n`;
}

function tableWords(t: Words, { table, rows: own, fromBackup, lost }: Salvaged['tables'][number]): string {
  const rows = own + fromBackup;
  const found = { table: tableInWords(t, table), rows, count: String(rows), fromBackup, filled: String(fromBackup) };
  if (lost === null) return t('salvage.report.rowsAndUnknown', found);
  return lost === 0
    ? t('salvage.report.rows', found)
    : t('salvage.report.rowsAndLost', { ...found, lost: String(lost) });
}

function documentWords(t: Words, { copied, fromBackup, lost }: Salvaged['documents']): string {
  if (lost.length > 0) {
    const documents = lost.map(({ reference, number }) =>
      t('salvage.salvageResult.document', { reference, number: String(number) }),
    );
    return t('salvage.report.lostDocuments', { documents: documents.join(', ') });
  }
  const found = { copied, count: String(copied) };
  return fromBackup === 0
    ? t('salvage.report.documents', found)
    : t('salvage.report.documentsFromBackup', { ...found, more: String(fromBackup) });
}
