import type { RequestRow } from '../../main/contract/requests/request.ts';
import { DueMark } from '../ui/due-mark.tsx';
import { dueOf } from '../ui/due-words.ts';
import type { Due } from '../ui/due-words.ts';
import type { GridColumn } from '../ui/grid-row.tsx';
import { StageBars } from '../ui/stage-track.tsx';
import type { Moment } from '../ui/words.ts';
import classes from './list-requests.module.css';
import { requestClock } from '../ui/request-clock.ts';
import { initials, rightsInWords, stageIndex, stageWords, trackedStages } from '../ui/request-words.ts';

const tracked = trackedStages.map((stage) => stageWords[stage]);
const widest: Due = { state: 'paused', words: 'Paused, day 100', used: 0 };

/** The columns of the list. Keep them while the day stays the same: rows are drawn again when they change. */
export function requestColumns(moment: Moment): readonly GridColumn<RequestRow>[] {
  const dueOfRow = (row: RequestRow) => {
    const clock = requestClock(row);
    return clock && dueOf(clock, moment);
  };
  return [
    {
      key: 'due',
      head: 'Due',
      sortable: true,
      width: { sample: <DueMark due={widest} /> },
      cell: (row) => <RowMark due={dueOfRow(row)} />,
    },
    {
      key: 'date',
      head: 'Due date',
      headHidden: true,
      look: 'faint',
      hideBelow: 860,
      width: { sample: 'Wed 30 Nov 2028' },
      cell: (row) => dueOfRow(row)?.date,
    },
    {
      key: 'reference',
      head: 'Reference',
      sortable: true,
      look: 'faint',
      width: { sample: 'CMP-2026-00000' },
      cell: ({ reference }) => reference,
    },
    {
      key: 'requester',
      head: 'Requester',
      sortable: true,
      look: 'name',
      width: { share: 3 },
      cell: ({ requester, hasRepresentative }) => (
        <>
          {requester}
          {hasRepresentative && <span className={classes.agent}> (agent)</span>}
        </>
      ),
      full: ({ requester }) => requester,
    },
    {
      key: 'rights',
      head: 'Rights',
      width: { share: 2 },
      hideBelow: 1240,
      cell: ({ rights }) => rightsInWords(rights),
      full: ({ rights }) => rightsInWords(rights),
    },
    {
      key: 'stage',
      head: 'Stage',
      hideBelow: 860,
      width: { sample: <StageBars stages={tracked} current={0} /> },
      cell: ({ stage }) => <StageBars stages={tracked} current={stageIndex(stage)} />,
    },
    {
      key: 'department',
      head: 'Department',
      look: 'quiet',
      width: { share: 2 },
      hideBelow: 1240,
      cell: ({ department }) => department,
      full: ({ department }) => department ?? '',
    },
    {
      key: 'next',
      head: 'Next step',
      look: 'quiet',
      width: { share: 4 },
      cell: ({ nextStep }) => nextStep,
      full: ({ nextStep }) => nextStep,
    },
    {
      key: 'handler',
      head: 'Handler',
      hideBelow: 1240,
      width: { sample: 'MO' },
      cell: ({ handler }) => (handler === null ? '' : initials(handler)),
      full: ({ handler }) => handler ?? '',
    },
  ];
}

function RowMark({ due }: { readonly due: Due | undefined }) {
  return due === undefined ? <span className={classes.agent}>Withdrawn</span> : <DueMark due={due} />;
}
