import type { AuditEntryRow } from '../../main/contract/audit/audit.ts';
import { datesInWords } from '../requests/request-history.tsx';
import type { GridColumn } from '../ui/grid-row.tsx';
import { fullInstant } from '../ui/words.ts';

/** The columns of the log. Keep them while day and zone stay the same: rows are drawn again when they change. */
export function entryColumns(zone: string, today: string): readonly GridColumn<AuditEntryRow>[] {
  return [
    {
      key: 'when',
      head: 'When',
      look: 'quiet',
      width: { sample: 'Wed 30 Nov 2028, 00:00' },
      cell: ({ at }) => (at === null ? 'Not known' : fullInstant(at, zone)),
    },
    {
      key: 'what',
      head: 'What',
      width: { share: 3 },
      cell: (entry) => (entry.outcome === 'refused' ? <b>{entryWords(entry)}</b> : entryWords(entry)),
      full: entryWords,
    },
    {
      key: 'details',
      head: 'Details',
      look: 'faint',
      hideBelow: 1240,
      width: { share: 2 },
      cell: ({ details }) => datesInWords(details.join(', '), today),
      full: ({ details }) => datesInWords(details.join('\n'), today),
    },
    { key: 'about', head: 'About', width: { sample: 'SAR-2026-00042' }, cell: subjectWords, full: subjectWords },
    {
      key: 'who',
      head: 'Who',
      look: 'quiet',
      width: { share: 2 },
      cell: ({ person }) => person,
      full: ({ person }) => person,
    },
    {
      key: 'entry',
      head: 'Entry',
      look: 'faint',
      align: 'right',
      width: { sample: '1,000,000' },
      cell: ({ seq }) => seq.toLocaleString('en-GB'),
    },
  ];
}

/** What was done, or refused, as a sentence. */
export function entryWords({ outcome, words }: Pick<AuditEntryRow, 'outcome' | 'words'>): string {
  return outcome === 'refused' ? `Refused: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** What it was done to. */
export function subjectWords({ subject }: Pick<AuditEntryRow, 'subject'>): string {
  return subject === 'organisation' ? 'Organisation' : (subject ?? '');
}
