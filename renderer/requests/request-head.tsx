import { Button, Menu } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { hrefTo, paths } from '../paths.ts';
import { CaseMenu } from '../reminders/case-menu.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { DueMark } from '../ui/due-mark.tsx';
import { dueOf, noticeDue } from '../ui/due-words.ts';
import { NextStep } from '../ui/next-step.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { StageTrack } from '../ui/stage-track.tsx';
import { Tag } from '../ui/tag.tsx';
import type { Moment } from '../ui/words.ts';
import { houseTarget } from './clock-sum.ts';
import type { CaseSection } from './case-section.ts';
import { requestClock } from '../ui/request-clock.ts';
import { rightWords, stageIndex, stageWords, trackedStages } from '../ui/request-words.ts';

type RequestHeadProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  readonly section: CaseSection;
  readonly onRecord: (preset?: RequestCase['events'][number]['type']) => void;
  readonly onEdit: () => void;
  readonly onGo: (section: CaseSection) => void;
};

/** Who asks, for what, until when; the stages; and the one thing to do next. */
export function RequestHead({ request, moment, section, onRecord, onEdit, onGo }: RequestHeadProps) {
  const clock = requestClock(request);
  const notice =
    request.clockState === 'running' && !request.extended && request.noticeBy !== null
      ? noticeDue(request.noticeBy, moment.today)
      : undefined;
  const closed = request.clockState === 'answered' || request.clockState === 'withdrawn';
  const step = stepOf(request, section, onRecord, onGo);
  const note = noteOf(request, moment.today);
  return (
    <>
      <PageHead
        title={request.requester}
        above={
          <Crumbs
            place="Requests"
            href={hrefTo(paths.requests)}
            reference={request.reference}
            note={whoHasIt(request)}
          />
        }
        tags={
          <>
            {request.rights.map((right) => (
              <Tag
                key={right}
                words={request.extended ? `${rightWords[right]}, extended` : rightWords[right]}
                done={closed}
              />
            ))}
            {request.representative !== null && <Tag words={`Asked by ${request.representative.name}`} />}
          </>
        }
        mark={
          <>
            {clock !== undefined && <DueMark due={dueOf(clock, moment)} withDate size="lead" />}
            {notice !== undefined && <DueMark due={notice} />}
          </>
        }
        actions={
          <>
            <Button variant="default" onClick={() => onRecord()}>
              Record an event
            </Button>
            <CaseMenu
              label="More about this case"
              reference={request.reference}
              dated={request.clockState === 'running'}
            >
              <Menu.Item onClick={onEdit}>Change requester, department or handler</Menu.Item>
              <Menu.Item onClick={() => onRecord('extended')}>Record an extension notice</Menu.Item>
              <Menu.Item onClick={() => onRecord('received')}>Correct the day it arrived</Menu.Item>
              <Menu.Item onClick={() => onRecord('refused')}>Record a refusal</Menu.Item>
              <Menu.Item onClick={() => onRecord('withdrawn')}>Record that they withdrew it</Menu.Item>
            </CaseMenu>
          </>
        }
      />
      <NextStep title={request.next.sentence} {...(note !== undefined && { note })} action={step}>
        <StageTrack stages={trackedStages.map((stage) => stageWords[stage])} current={stageIndex(request.stage)} />
      </NextStep>
    </>
  );
}

function stepOf(
  { next, documents }: RequestCase,
  section: CaseSection,
  onRecord: RequestHeadProps['onRecord'],
  onGo: RequestHeadProps['onGo'],
): React.ReactNode {
  const arrow = <IconArrowRight size={16} stroke={1.6} aria-hidden />;
  const go = (words: string, to: CaseSection) =>
    section === to ? undefined : (
      <Button rightSection={arrow} onClick={() => onGo(to)}>
        {words}
      </Button>
    );
  switch (next.code) {
    case 'await-identity':
      return <Button onClick={() => onRecord('identity-confirmed')}>Record the proof</Button>;
    case 'await-fee':
      return <Button onClick={() => onRecord('fee-paid')}>Record the fee</Button>;
    case 'await-clarification':
      return <Button onClick={() => onRecord('clarification-received')}>Record their answer</Button>;
    case 'act':
    case 'acknowledge':
      return <Button onClick={() => onRecord('answered')}>Record the answer</Button>;
    case 'collect':
      return go('Add the documents', 'documents');
    case 'decide':
      return go(
        `Open the ${documents.filter(({ source, decision }) => source === 'attached' && decision === null).length} documents`,
        'documents',
      );
    case 'build-pack':
    case 'send-pack':
      return go('Open the pack', 'pack');
    case 'none':
      return undefined;
  }
}

function whoHasIt({ department, handler }: RequestCase): string {
  const who = handler === null ? 'no handler yet' : `handled by ${handler}`;
  return department === null ? who.replace(/^./u, (first) => first.toUpperCase()) : `${department}, ${who}`;
}

function noteOf({ clock, clockState, due }: RequestCase, today: string): string | undefined {
  if (clockState === 'running' && due !== null && due < today)
    return 'Send what is ready today, and tell them when the rest follows.';
  if (clockState === 'paused') return `You have waited ${clock.pausedDays ?? 1} days. Ask again if nothing comes.`;
  return houseTarget(clock, today);
}
