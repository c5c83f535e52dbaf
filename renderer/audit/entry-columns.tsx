import type { AuditEntryRow } from '../../main/contract/audit/audit.ts';
import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';
import { datesInWords, fullInstant } from '../../main/words/dates.ts';
import type { GridColumn } from '../ui/grid-row.tsx';
import { WidestDate } from '../ui/widest-date.tsx';
import { Widest } from '../ui/widest.tsx';

const widestReference = 'SAR-2026-00042';

/** The columns of the log. Keep them while language, day and zone stay the same: rows are drawn again when they change. */
export function entryColumns(t: Words, zone: string, today: string): readonly GridColumn<AuditEntryRow>[] {
  const about = (entry: AuditEntryRow) => subjectWords(t, entry);
  const what = (entry: AuditEntryRow) => entryWords(t, entry);
  return [
    {
      key: 'when',
      head: t('audit.entry.when'),
      look: 'quiet',
      width: { sample: <WidestDate write={(date) => fullInstant(t, `${date}T00:00:00Z`, 'UTC')} /> },
      cell: ({ at }) => (at === null ? t('audit.entry.notKnown') : fullInstant(t, at, zone)),
    },
    {
      key: 'what',
      head: t('audit.entry.what'),
      width: { share: 3 },
      cell: (entry) => (entry.outcome === 'refused' ? <b>{what(entry)}</b> : what(entry)),
      full: what,
    },
    {
      key: 'details',
      head: t('audit.entry.details'),
      look: 'faint',
      hideBelow: 1240,
      width: { share: 2 },
      cell: ({ details }) => datesInWords(t, details.join(', '), { today, zone }),
      full: ({ details }) => datesInWords(t, details.join('\n'), { today, zone }),
    },
    {
      key: 'about',
      head: t('audit.entry.about'),
      width: {
        sample: (
          <Widest>
            <span>{widestReference}</span>
            {(['organisation', 'ledger', 'vault'] as const).map((subject) => (
              <span key={subject}>{t(`audit.entry.${subject}`)}</span>
            ))}
          </Widest>
        ),
      },
      cell: about,
      full: about,
    },
    {
      key: 'who',
      head: t('audit.entry.who'),
      look: 'quiet',
      width: { share: 2 },
      cell: ({ person }) => person,
      full: ({ person }) => person,
    },
    {
      key: 'entry',
      head: t('audit.entry.entry'),
      look: 'faint',
      align: 'right',
      hideBelow: 1240,
      width: { sample: '1,000,000' },
      cell: ({ seq }) => seq.toLocaleString(localeOf[t.language]),
    },
  ];
}

/** What was done, or refused, as a sentence. */
export function entryWords(t: Words, { outcome, words }: Pick<AuditEntryRow, 'outcome' | 'words'>): string {
  if (outcome !== 'refused') return words;
  // English goes on with a small letter; elsewhere what was tried stands there as it is.
  const what = t.language === 'en' ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  return t('audit.entry.refused', { what });
}

/** What it was done to. */
export function subjectWords(t: Words, { subject }: Pick<AuditEntryRow, 'subject'>): string {
  return subject === 'organisation' || subject === 'ledger' || subject === 'vault'
    ? t(`audit.entry.${subject}`)
    : (subject ?? '');
}
