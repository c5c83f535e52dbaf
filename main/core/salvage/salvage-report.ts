import { gapWords } from '../audit/finding-words.ts';
import type { Salvaged } from '../../contract/salvage/salvage-register.ts';

/** The list of what is lost, as a dated text file. It names cases by reference and no person. */
export function salvageReport(
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
  source: string,
): string {
  const lines = tables.map(({ table, rows, fromBackup, lost }) => {
    const filled = fromBackup === 0 ? '' : `, ${fromBackup} of them from the backup`;
    const missing = lost === null ? ', and it cannot be told how many are lost' : lost === 0 ? '' : `, ${lost} lost`;
    return `  ${table}: ${rows + fromBackup} rows${filled}${missing}`;
  });
  return `${[
    `Salvage of a damaged register, ${madeAt}`,
    '',
    `From: ${source}`,
    'The folder it came from was only read. Keep it until you have gone through this list.',
    '',
    `${damagedPages} of ${pages} pages could not be read.`,
    backup === null
      ? 'No backup filled gaps.'
      : `Gaps were filled from the backup ${backup}: those rows are as they were then.`,
    '',
    'Rows brought back:',
    ...lines,
    '',
    lostCases.length === 0
      ? 'No case is lost.'
      : `Cases whose requester and letter are lost, kept under a stand-in: ${lostCases.join(', ')}.`,
    documents.lost.length === 0
      ? `No document is lost. ${documents.copied} were copied${documents.fromBackup === 0 ? '' : `, ${documents.fromBackup} more came from the backup`}.`
      : `Documents lost: ${documents.lost.map(({ reference, number }) => `${reference} no. ${number}`).join(', ')}.`,
    lostEntries.length === 0
      ? 'No entry of the audit chain is lost.'
      : `Entries of the audit chain lost: ${gapWords(lostEntries)}. The chain goes on with an entry that says so.`,
    ...(enterAgain.length === 0 ? [] : ['', 'Enter again by hand:', ...enterAgain.map((one) => `  ${one}`)]),
  ].join('\n')}\n`;
}
