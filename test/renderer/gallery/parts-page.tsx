import {
  Button,
  Checkbox,
  Chip,
  Group,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  TextInput,
  Textarea,
} from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { BigClock } from '../../../renderer/ui/big-clock.tsx';
import { DateInput } from '../../../renderer/ui/date-input.tsx';
import { DayLine } from '../../../renderer/ui/day-line.tsx';
import { DueMark } from '../../../renderer/ui/due-mark.tsx';
import { dueOf, noticeDue } from '../../../renderer/ui/due-words.ts';
import type { ShownClock } from '../../../renderer/ui/due-words.ts';
import { EmptyState } from '../../../renderer/ui/empty-state.tsx';
import { HourLine } from '../../../renderer/ui/hour-line.tsx';
import { Problem } from '../../../renderer/ui/problem.tsx';
import { moment, t } from './gallery-frame.tsx';

const answer = (due: string): ShownClock => ({ kind: 'answer', startedOn: '2026-10-25', due });
const clocks: readonly ShownClock[] = [
  answer('2026-11-20'),
  answer('2026-11-25'),
  answer('2026-11-26'),
  answer('2026-11-30'),
  answer('2026-12-07'),
  { kind: 'paused', since: '2026-11-06' },
  { kind: 'waiting', since: '2026-11-11' },
  { kind: 'closed', due: '2026-11-25', closedOn: '2026-11-14' },
  { kind: 'closed', due: '2026-11-12', closedOn: '2026-11-14' },
  { kind: 'internal', due: '2026-11-22' },
  { kind: 'internal', startedOn: '2026-11-11', due: '2026-11-26' },
];

const breaches = [
  { awareAt: '2026-11-22T14:05:00Z', until: '2026-11-25T14:05:00Z' },
  { awareAt: '2026-11-23T15:40:00Z', until: '2026-11-26T15:40:00Z' },
  { awareAt: '2026-11-22T06:02:00Z', until: '2026-11-25T06:02:00Z' },
];

/** Every part in every state. */
export function PartsPage() {
  const notice = noticeDue(t, '2026-11-30', moment.today);
  return (
    <main style={{ maxWidth: 1100, margin: '0 auto', padding: 24 }}>
      <h1>Parts</h1>
      <Part title="Due marks">
        <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))', gap: '8px 48px' }}>
          {clocks.map((clock) => (
            <DueMark key={JSON.stringify(clock)} due={dueOf(t, clock, moment)} withDate />
          ))}
          {breaches.map((breach) => (
            <DueMark key={breach.until} due={dueOf(t, { kind: 'breach', ...breach }, moment)} withDate />
          ))}
          {notice && <DueMark due={notice} withDate />}
        </div>
      </Part>
      <Part title="72 hours">
        {breaches.map((breach) => (
          <div key={breach.until} style={{ marginBottom: 12 }}>
            <HourLine {...breach} moment={moment} />
          </div>
        ))}
        <BigClock minutes={293} sentence="4 hours 53 minutes left to tell the ICO, until 14:05 today" />
        <BigClock minutes={-190} sentence="The 72 hours were over 3 hours 10 minutes ago" />
      </Part>
      <Part title="Days of a request">
        <DayLine receivedOn="2026-11-20" due="2026-12-21" today="2026-11-25" />
        <DayLine receivedOn="2026-10-20" due="2026-11-20" today="2026-11-25" />
        <DayLine
          receivedOn="2026-10-20"
          due="2027-01-20"
          today="2026-11-25"
          pauses={[{ from: '2026-11-06' }]}
          target="2027-01-05"
        />
      </Part>
      <Part title="Fields">
        <Fields />
      </Part>
      <Part title="States">
        <Problem
          failed="The list could not be read."
          safe="Nothing was changed."
          next="Try again, or restore the last tested backup."
          details="INTERNAL_SERVER_ERROR requests.listRequests 1.0"
          onRetry={() => {}}
        />
        <EmptyState
          icon={<IconFilterOff size={28} stroke={1.2} />}
          title="No open request matches both filters"
          fact="Planning: 2 open. Portability: 1 open."
          actions={
            <>
              <Button variant="default">Remove &quot;Right is Portability&quot;</Button>
              <Button variant="subtle">Search closed requests too</Button>
            </>
          }
        />
      </Part>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section style={{ marginBottom: 24 }}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Fields() {
  const [date, setDate] = useState<string | undefined>('2026-11-25');
  const [later, setLater] = useState<string>();
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '16px 24px' }}>
      <DateInput label="Received" value={date} onChange={setDate} today={moment.today} />
      <DateInput
        label="Identity confirmed on (optional)"
        value={later}
        onChange={setLater}
        today={moment.today}
        error={later !== undefined && later > moment.today ? 'That is after today, Wed 25 Nov.' : undefined}
      />
      <TextInput label="Who is asking?" description="As they wrote it" defaultValue="Elspeth Rowntree-Vale" />
      <TextInput label="Email" defaultValue="elspeth@" error="An address has something after the @." />
      <Textarea label="Reasons" defaultValue="A risk is likely until deletion is confirmed." />
      <Select label="Department" data={['Housing', 'Parking']} defaultValue="Housing" />
      <Radio.Group label="Tell the ICO?" defaultValue="yes">
        <Group gap="lg">
          <Radio value="yes" label="Yes" />
          <Radio value="no" label="No, a risk is unlikely" />
        </Group>
      </Radio.Group>
      <Chip.Group multiple defaultValue={['access']}>
        <Group gap="sm">
          <Chip value="access">Access</Chip>
          <Chip value="erasure">Erasure</Chip>
        </Group>
      </Chip.Group>
      <SegmentedControl
        style={{ justifySelf: 'start', alignSelf: 'start' }}
        data={['Disclose', 'Redact', 'Withhold']}
        defaultValue="Redact"
        aria-label="Decision"
      />
      <Group gap="lg">
        <Checkbox label="Draft the acknowledgement" defaultChecked />
        <Checkbox label="Ask Housing to search" />
        <Switch label="Someone else is asking for them" />
      </Group>
      <Group>
        <Button>Log request</Button>
        <Button variant="default">Record a breach</Button>
        <Button variant="subtle">Close, keep draft</Button>
        <Button size="md">Seal and send</Button>
      </Group>
    </div>
  );
}
