import { Button, Tabs } from '@mantine/core';
import { IconBell, IconFolder, IconPlus, IconUserPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { Palette } from '../../../renderer/shell/palette.tsx';
import { DataGrid } from '../../../renderer/ui/data-grid.tsx';
import { DueMark } from '../../../renderer/ui/due-mark.tsx';
import { dueOf } from '../../../renderer/ui/due-words.ts';
import type { ShownClock } from '../../../renderer/ui/due-words.ts';
import { FilterChip } from '../../../renderer/ui/filter-chip.tsx';
import type { GridSort } from '../../../renderer/ui/grid-head.tsx';
import type { GridColumn } from '../../../renderer/ui/grid-row.tsx';
import { nothingSelected, selectedCount } from '../../../renderer/ui/grid-selection.ts';
import type { GridSelection } from '../../../renderer/ui/grid-selection.ts';
import { KeyOfButton } from '../../../renderer/ui/key-hint.tsx';
import { PageHead } from '../../../renderer/ui/page-head.tsx';
import { SelectionBar } from '../../../renderer/ui/selection-bar.tsx';
import { StageBars } from '../../../renderer/ui/stage-track.tsx';
import { GalleryFrame, moment, t } from './gallery-frame.tsx';

type Row = {
  readonly reference: string;
  readonly requester: string;
  readonly rights: string;
  readonly stage: number;
  readonly department: string;
  readonly next: string;
  readonly handler: string;
  readonly clock: ShownClock;
};

const stages = ['Identity', 'Scope', 'Search', 'Review', 'Approve', 'Send'];
const people = ['Sunniva Hale', 'Wendell Okafor-Pryce', 'Ambrose Lindqvist', 'Hollis Bracken', 'Petra Nowicki-Dunne'];
const places = ['Revenues', 'Adult social care', 'Housing', 'Parking', "Children's services"];
const total = 100_000;

function rowAt(index: number): Row {
  const due = dayAfterToday(index - 5);
  return {
    reference: `SAR-2026-${String(index + 42).padStart(4, '0')}`,
    requester: people[index % people.length] ?? '',
    rights: index % 4 === 0 ? 'Access, Rectification' : 'Access',
    stage: index % stages.length,
    department: places[index % places.length] ?? '',
    next: 'Decide 6 documents',
    handler: 'MO',
    clock:
      index % 13 === 12 ? { kind: 'paused', since: '2026-11-06' } : { kind: 'answer', startedOn: '2026-10-25', due },
  };
}

function dayAfterToday(days: number): string {
  return new Date(Date.UTC(2026, 10, 25 + (days % 3000))).toISOString().slice(0, 10);
}

const columns: readonly GridColumn<Row>[] = [
  {
    key: 'due',
    head: 'Due',
    sortable: true,
    width: { sample: <DueMark due={{ state: 'paused', words: 'Paused, day 100', used: 0 }} /> },
    cell: (row) => <DueMark due={dueOf(t, row.clock, moment)} />,
  },
  {
    key: 'date',
    head: 'Due date',
    headHidden: true,
    look: 'faint',
    hideBelow: 860,
    width: { sample: 'Wed 30 Nov 2028' },
    cell: (row) => dueOf(t, row.clock, moment).date,
  },
  {
    key: 'reference',
    head: 'Reference',
    sortable: true,
    look: 'faint',
    width: { sample: 'SAR-2026-000000' },
    cell: (row) => row.reference,
  },
  {
    key: 'requester',
    head: 'Requester',
    sortable: true,
    look: 'name',
    width: { share: 3 },
    cell: (row) => row.requester,
    full: (row) => row.requester,
  },
  { key: 'rights', head: 'Rights', width: { share: 2 }, hideBelow: 1240, cell: (row) => row.rights },
  {
    key: 'stage',
    head: 'Stage',
    hideBelow: 860,
    width: { sample: <StageBars stages={stages} current={4} /> },
    cell: (row) => <StageBars stages={stages} current={row.stage} />,
  },
  {
    key: 'department',
    head: 'Department',
    look: 'quiet',
    width: { share: 2 },
    hideBelow: 1240,
    cell: (row) => row.department,
  },
  { key: 'next', head: 'Next step', look: 'quiet', width: { share: 3 }, cell: (row) => row.next },
  { key: 'handler', head: 'Handler', width: { sample: 'MO' }, hideBelow: 1240, cell: (row) => row.handler },
];

/** The list of picture 03 with 100,000 synthetic rows, and the palette over it. */
export function ListPage() {
  const [selection, setSelection] = useState<GridSelection>(nothingSelected);
  const [sort, setSort] = useState<GridSort>({ column: 'due', direction: 'ascending' });
  const [department, setDepartment] = useState<string | undefined>('housing');
  const [right, setRight] = useState<string>();
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState('');
  const open = useCallback((row: Row) => setOpened(row.reference), []);
  const chosen = selectedCount(selection, total);
  return (
    <GalleryFrame
      current="/requests"
      keys={[
        { press: 'j k', does: 'move' },
        { press: 'x', does: 'select' },
        { press: 'Enter', does: 'open' },
        { press: 'n', does: 'log a request', run: () => setOpened('logging') },
      ]}
    >
      <PageHead
        title="Requests"
        actions={
          <Button>
            Log a request
            <KeyOfButton name="N" />
          </Button>
        }
      />
      <Tabs defaultValue="open">
        <Tabs.List>
          <Tabs.Tab value="open">Open 22</Tabs.Tab>
          <Tabs.Tab value="overdue">Overdue 2</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="open"> </Tabs.Panel>
        <Tabs.Panel value="overdue"> </Tabs.Panel>
      </Tabs>
      <div style={{ display: 'flex', gap: 8, padding: '10px var(--gutter)', borderBottom: '1px solid var(--line)' }}>
        <FilterChip
          label="Right"
          value={right}
          onChange={setRight}
          options={[
            { value: 'access', label: 'Access', count: 12 },
            { value: 'erasure', label: 'Erasure', count: 4 },
          ]}
        />
        <FilterChip
          label="Department"
          value={department}
          onChange={setDepartment}
          options={[{ value: 'housing', label: 'Housing' }]}
        />
        <output data-testid="opened">{opened}</output>
      </div>
      <div style={{ flex: 1, minHeight: 0 }}>
        <DataGrid
          label="Requests"
          columns={columns}
          rowCount={total}
          rowAt={rowAt}
          rowKey={(row) => row.reference}
          onOpen={open}
          sort={sort}
          onSort={setSort}
          selection={selection}
          onSelect={setSelection}
          foot={
            chosen === 0 ? (
              <>
                <span>100,000 requests, sorted by due date, soonest first</span>
                <span>3 clocks are paused or not started and sort last</span>
              </>
            ) : (
              <SelectionBar words={`${chosen} selected`} onClear={() => setSelection(nothingSelected)}>
                <Button variant="subtle" leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />}>
                  Assign
                </Button>
                <Button variant="subtle" leftSection={<IconBell size={16} stroke={1.6} aria-hidden />}>
                  Chase departments
                </Button>
              </SelectionBar>
            )
          }
        />
      </div>
      <Palette
        words={words}
        onWords={setWords}
        placeholder="Search cases, people and commands"
        nothing="Nothing matches."
        groups={[
          {
            label: 'Requests',
            actions: [0, 7].map((index) => {
              const row = rowAt(index);
              return {
                id: row.reference,
                label: row.requester,
                note: row.reference,
                icon: <IconFolder size={16} stroke={1.6} />,
                aside: <DueMark due={dueOf(t, row.clock, moment)} />,
                run: () => open(row),
              };
            }),
          },
          {
            label: 'Do',
            actions: [
              {
                id: 'log',
                label: words === '' ? 'Log a request' : `Log a request from someone called "${words}"`,
                icon: <IconPlus size={16} stroke={1.6} />,
                run: () => setOpened('logging'),
              },
            ],
          },
        ]}
      />
    </GalleryFrame>
  );
}
