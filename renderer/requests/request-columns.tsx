import { caseOutcomes } from '../../main/contract/requests/outcome.ts';
import type { RequestRow } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { fullDate, shortDate } from '../../main/words/dates.ts';
import { DueMark } from '../ui/due-mark.tsx';
import { dueOf } from '../ui/due-words.ts';
import type { Due } from '../ui/due-words.ts';
import type { GridColumn } from '../ui/grid-row.tsx';
import { StageBars } from '../ui/stage-track.tsx';
import type { Moment } from '../../main/words/dates.ts';
import classes from './list-requests.module.css';
import { requestClock } from '../ui/request-clock.ts';
import { initials, rightsInWords, stageIndex, stageNames } from '../ui/request-words.ts';
import { WidestDate } from '../ui/widest-date.tsx';
import { Widest } from '../ui/widest.tsx';

/** The columns of the list. Keep them while the day stays the same: rows are drawn again when they change. */
export function requestColumns(t: Words, moment: Moment): readonly GridColumn<RequestRow>[] {
  const stages = stageNames(t);
  const dueOfRow = (row: RequestRow) => {
    const clock = requestClock(row);
    return clock && dueOf(t, clock, moment);
  };
  return [
    {
      key: 'due',
      head: t('requests.columns.due'),
      sortable: true,
      width: { sample: <WidestDue t={t} /> },
      cell: (row) => (
        <RowMark
          due={dueOfRow(row)}
          without={t(row.clockState === 'voided' ? 'requests.columns.voided' : 'requests.columns.withdrawn')}
        />
      ),
    },
    {
      key: 'date',
      head: t('requests.columns.dueDate'),
      headHidden: true,
      look: 'faint',
      hideBelow: 860,
      width: { sample: <WidestDate write={(date) => fullDate(t, date)} /> },
      cell: (row) => dueOfRow(row)?.date,
    },
    {
      key: 'reference',
      head: t('requests.columns.reference'),
      sortable: true,
      look: 'faint',
      width: { sample: 'CMP-2026-00000' },
      cell: ({ reference }) => reference,
    },
    {
      key: 'requester',
      head: t('requests.columns.requester'),
      sortable: true,
      look: 'name',
      width: { share: 5 },
      cell: ({ requester, hasRepresentative }) =>
        hasRepresentative
          ? t.rich('requests.columns.withAgent', {
              requester,
              agent: (words) => <span className={classes.agent}>{words}</span>,
            })
          : requester,
      full: ({ requester }) => requester,
    },
    {
      key: 'received',
      head: t('requests.columns.received'),
      sortable: true,
      look: 'faint',
      hideBelow: 1240,
      width: { sample: fullDate(t, '2028-11-29') },
      cell: ({ receivedOn }) => shortDate(t, receivedOn, moment.today),
      full: ({ receivedOn }) => fullDate(t, receivedOn),
    },
    {
      key: 'rights',
      head: t('requests.columns.rights'),
      width: { share: 2 },
      hideBelow: 1400,
      cell: ({ rights }) => rightsInWords(t, rights),
      full: ({ rights }) => rightsInWords(t, rights),
    },
    {
      key: 'stage',
      head: t('requests.columns.stage'),
      sortable: true,
      hideBelow: 860,
      width: { sample: <WidestStage t={t} stages={stages} /> },
      cell: ({ stage, outcome, clockState }) =>
        clockState !== 'voided' && (
          <StageBars
            stages={stages}
            current={stageIndex(stage)}
            ended={
              outcome === null ? undefined : { words: t(`terms.caseOutcomes.${outcome}`), full: outcome === 'answered' }
            }
          />
        ),
    },
    {
      key: 'department',
      head: t('requests.columns.department'),
      sortable: true,
      look: 'quiet',
      width: { share: 2 },
      hideBelow: 1400,
      cell: ({ department }) => department,
      full: ({ department }) => department ?? '',
    },
    {
      key: 'next',
      head: t('requests.columns.nextStep'),
      look: 'quiet',
      width: { share: 4 },
      cell: ({ nextStep }) => nextStep,
      full: ({ nextStep }) => nextStep,
    },
    {
      key: 'handler',
      head: t('requests.columns.handler'),
      sortable: true,
      hideBelow: 1240,
      width: { sample: 'MO' },
      cell: ({ handler }) => (handler === null ? '' : initials(handler)),
      full: ({ handler }) => handler ?? '',
    },
  ];
}

function RowMark({ due, without }: { readonly due: Due | undefined; readonly without: string }) {
  return due === undefined ? <span className={classes.agent}>{without}</span> : <DueMark due={due} />;
}

// Which of them is the widest differs from language to language.
function WidestDue({ t }: { readonly t: Words }) {
  const dues: readonly (readonly [state: Due['state'], words: string])[] = [
    ['paused', t('ui.due.paused', { day: 100 })],
    ['none', t('ui.due.notStarted')],
    ['today', t('ui.due.today')],
    ['soon', t('ui.due.tomorrow')],
    ['over', t('ui.due.daysOver', { days: 100 })],
    ['ok', t('ui.due.daysLeft', { days: 100 })],
    ['done', t('ui.due.daysEarly', { days: 100 })],
    ['donelate', t('ui.due.daysLate', { days: 100 })],
  ];
  return (
    <Widest>
      {dues.map(([state, words]) => (
        <DueMark key={state} due={{ state, words, used: 0 }} />
      ))}
    </Widest>
  );
}

function WidestStage({ t, stages }: { readonly t: Words; readonly stages: readonly string[] }) {
  return (
    <Widest>
      {[...stages.keys(), stages.length].map((current) => (
        <StageBars key={current} stages={stages} current={current} />
      ))}
      {caseOutcomes.map((outcome) => (
        <StageBars
          key={outcome}
          stages={stages}
          current={stages.length}
          ended={{ words: t(`terms.caseOutcomes.${outcome}`), full: true }}
        />
      ))}
    </Widest>
  );
}
