import { ActionIcon, Anchor, Button, Tabs } from '@mantine/core';
import { IconArrowRight, IconDots, IconEdit, IconPlayerPause, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Crumbs } from '../../../renderer/ui/crumbs.tsx';
import { DayLine } from '../../../renderer/ui/day-line.tsx';
import { DueMark } from '../../../renderer/ui/due-mark.tsx';
import { DuePanel } from '../../../renderer/ui/due-panel.tsx';
import { dueOf } from '../../../renderer/ui/due-words.ts';
import { FactList } from '../../../renderer/ui/fact-list.tsx';
import { NextStep } from '../../../renderer/ui/next-step.tsx';
import { PageHead } from '../../../renderer/ui/page-head.tsx';
import { Panel } from '../../../renderer/ui/panel.tsx';
import { SplitBar } from '../../../renderer/ui/split-bar.tsx';
import { StageTrack } from '../../../renderer/ui/stage-track.tsx';
import { Tag } from '../../../renderer/ui/tag.tsx';
import { TheSum } from '../../../renderer/ui/the-sum.tsx';
import { GalleryFrame, moment, t } from './gallery-frame.tsx';

const due = dueOf(t, { kind: 'answer', startedOn: '2026-08-31', due: '2026-12-07' }, moment);

const steps = [
  {
    title: 'Received',
    date: 'Mon 31 Aug 2026',
    sentence: 'By email at 16:20. The clock starts that day, even on a bank holiday.',
    citation: 'ICO, time limits for responding; UK GDPR Art 12A(2)',
  },
  {
    title: '+ 3 months',
    date: 'Mon 30 Nov 2026',
    sentence: 'Extended from 1 month: 4 departments, 2 old systems. November has no 31st, so its last day counts.',
    citation: 'UK GDPR Art 12A(3)',
  },
  {
    title: '+ 6 paused days',
    date: 'Sun 6 Dec 2026',
    sentence: 'Asked what they meant on 9 Sep, answered on 14 Sep. Both days are left out.',
    citation: 'UK GDPR Art 12A(5)',
  },
  {
    title: 'Moved to a working day',
    date: 'Mon 7 Dec 2026',
    sentence: '6 Dec is a Sunday. Calendar: England and Wales.',
    citation: 'ICO, time limits for responding',
  },
];

/** A case as in picture 04, to see the parts of a case page together. */
export function CasePage() {
  const [opened, setOpened] = useState(true);
  return (
    <GalleryFrame current="/requests" keys={[{ press: 'w', does: 'why this date', run: () => setOpened(!opened) }]}>
      <PageHead
        title="Ottilie Vance-Marsh"
        above={
          <Crumbs place="Requests" href="#/requests" reference="SAR-2026-0042" note="Housing, handled by Maren Oduya" />
        }
        tags={
          <>
            <Tag words="Access, extended" />
            <Tag words="Rectification, done" done />
          </>
        }
        mark={<DueMark due={due} withDate size="lead" />}
        actions={
          <>
            <Button variant="default" leftSection={<IconPlayerPause size={16} stroke={1.6} aria-hidden />}>
              Pause clock
            </Button>
            <Button variant="default" leftSection={<IconEdit size={16} stroke={1.6} aria-hidden />}>
              Edit dates
            </Button>
            <ActionIcon variant="default" aria-label="More">
              <IconDots size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          </>
        }
      />
      <NextStep
        title="Decide the last 6 of 38 documents"
        note="Then Ines Falk can approve. On course for the house target, Mon 30 Nov."
        action={
          <Button rightSection={<IconArrowRight size={16} stroke={1.6} aria-hidden />}>Open the 6 documents</Button>
        }
      >
        <StageTrack stages={['Identity', 'Scope', 'Search', 'Review', 'Approve', 'Send']} current={3} done={[0, 2]} />
      </NextStep>
      <Tabs defaultValue="overview">
        <Tabs.List>
          <Tabs.Tab value="overview">Overview</Tabs.Tab>
          <Tabs.Tab value="documents">Documents 38</Tabs.Tab>
          <Tabs.Tab value="history">History 41</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview">
          <div style={{ display: 'flex', gap: 32, padding: '16px 24px', flexWrap: 'wrap' }}>
            <div style={{ flex: '1 1 480px', minWidth: 0 }}>
              <DayLine
                receivedOn="2026-08-31"
                due="2026-12-07"
                today="2026-11-25"
                pauses={[{ from: '2026-09-09', to: '2026-09-14' }]}
                marks={[{ date: '2026-09-30', label: 'Extension notice' }]}
                target="2026-11-30"
              />
              <h2>What they asked for</h2>
              <FactList
                facts={[
                  { label: 'Scope', value: "Tenancy file and officers' notes, Mar 2019 to Aug 2024, agreed on 14 Sep" },
                  {
                    label: 'Identity',
                    value: 'Confirmed 1 Sep by Maren Oduya: tenancy number and call back. No copy kept.',
                  },
                  {
                    label: 'Reply by',
                    value: (
                      <>
                        Email in English. Asked once before:{' '}
                        <Anchor href="#/requests/SAR-2024-0031">SAR-2024-0031</Anchor>
                      </>
                    ),
                  },
                ]}
              />
              <h2>Documents</h2>
              <Panel title="38 documents, 412 pages" aside="6 left">
                <SplitBar
                  parts={[
                    { label: 'Disclose', count: 21, look: 'solid' },
                    { label: 'Redact', count: 8, look: 'striped' },
                    { label: 'Withhold', count: 3, look: 'dark' },
                    { label: 'Not decided', count: 6, look: 'empty' },
                  ]}
                />
              </Panel>
            </div>
            <div style={{ flex: '0 1 384px' }}>
              <DuePanel
                title="Answer due"
                date="Mon 7 Dec 2026"
                note="House target Mon 30 Nov, 5 days left"
                opened={opened}
                onToggle={() => setOpened(!opened)}
                foot={
                  <>
                    <Button variant="subtle" size="xs" leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}>
                      Print this working
                    </Button>
                    <span>Rule set UK-2026-02</span>
                  </>
                }
              >
                <TheSum
                  steps={steps}
                  total={{ title: 'Answer due, end of', date: 'Mon 7 Dec 2026' }}
                  after={[
                    {
                      title: 'Last day to send the extension notice',
                      date: 'Tue 6 Oct 2026',
                      sentence: '1 month from 31 Aug, + 6 paused days. Sent Wed 30 Sep.',
                      citation: 'UK GDPR Art 12A(4)',
                    },
                  ]}
                />
              </DuePanel>
            </div>
          </div>
        </Tabs.Panel>
      </Tabs>
    </GalleryFrame>
  );
}
