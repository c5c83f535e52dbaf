import { Button, Menu } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { hrefTo, paths } from '../paths.ts';
import { CaseMenu } from '../reminders/case-menu.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { DueMark } from '../ui/due-mark.tsx';
import { dueOf, noticeDue } from '../ui/due-words.ts';
import { NextStep } from '../ui/next-step.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { StageTrack } from '../ui/stage-track.tsx';
import { Tag } from '../ui/tag.tsx';
import type { Moment } from '../../main/words/dates.ts';
import { houseTarget } from './clock-sum.ts';
import type { CaseSection } from './case-section.ts';
import { requestClock } from '../ui/request-clock.ts';
import { stageIndex, stageNames } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { VoidedStrip } from './voided-case.tsx';

type RequestHeadProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  readonly section: CaseSection;
  readonly onRecord: (preset?: RequestCase['events'][number]['type']) => void;
  readonly onEdit: () => void;
  readonly onVoid: () => void;
  readonly onPrintRecord: () => void;
  readonly onGo: (section: CaseSection) => void;
};

/** Who asks, for what, until when; the stages; and the one thing to do next. */
export function RequestHead({ request, moment, section, ...on }: RequestHeadProps) {
  const { onRecord, onEdit, onVoid, onPrintRecord, onGo } = on;
  const t = useWords();
  const clock = requestClock(request);
  const notice =
    request.clockState === 'running' && !request.extended && request.noticeBy !== null
      ? noticeDue(t, request.noticeBy, moment.today)
      : undefined;
  const step = stepOf(t, request, section, onRecord, onGo);
  const note = noteOf(t, request, moment.today);
  return (
    <>
      <PageHead
        title={request.requester}
        above={
          <Crumbs
            place={t('requests.list.title')}
            href={hrefTo(paths.requests)}
            reference={request.reference}
            note={whoHasIt(t, request)}
          />
        }
        tags={
          <>
            {request.outcome !== null && <Tag words={t(`terms.caseOutcomes.${request.outcome}`)} />}
            {request.outcomes.map(({ right, outcome }) => (
              <Tag
                key={right}
                words={rightWords(t, request, { right, outcome })}
                done={outcome === 'granted' || outcome === 'granted-in-part'}
              />
            ))}
            {request.representative !== null && (
              <Tag words={t('requests.head.askedBy', { name: request.representative.name })} />
            )}
          </>
        }
        mark={
          <>
            {clock !== undefined && <DueMark due={dueOf(t, clock, moment)} withDate size="lead" />}
            {notice !== undefined && <DueMark due={notice} />}
          </>
        }
        actions={
          request.voided === null && (
            <>
              <Button variant="default" onClick={() => onRecord()}>
                {t('requests.head.recordEvent')}
              </Button>
              <CaseMenu
                label={t('requests.head.more')}
                reference={request.reference}
                dated={request.clockState === 'running'}
              >
                <Menu.Item onClick={onEdit}>{t('requests.head.edit')}</Menu.Item>
                <Menu.Item onClick={() => onRecord('extended')}>{t('requests.head.recordExtension')}</Menu.Item>
                <Menu.Item onClick={() => onRecord('received')}>{t('requests.head.correctReceived')}</Menu.Item>
                <Menu.Item onClick={() => onRecord('refused')}>{t('requests.head.recordRefusal')}</Menu.Item>
                <Menu.Item onClick={() => onRecord('withdrawn')}>{t('requests.head.recordWithdrawal')}</Menu.Item>
                <Menu.Item onClick={onVoid}>{t('requests.head.void')}</Menu.Item>
              </CaseMenu>
            </>
          )
        }
      />
      {request.voided === null ? (
        <NextStep title={request.next.sentence} {...(note !== undefined && { note })} action={step}>
          <StageTrack
            stages={stageNames(t)}
            current={stageIndex(request.stage)}
            done={request.stagesDone.map((stage) => stageIndex(stage))}
          />
        </NextStep>
      ) : (
        <VoidedStrip voided={request.voided} moment={moment} onPrintRecord={onPrintRecord} />
      )}
    </>
  );
}

function rightWords(
  t: Words,
  { extended }: Pick<RequestCase, 'extended'>,
  { right, outcome }: Pick<RequestCase['outcomes'][number], 'right' | 'outcome'>,
): string {
  const name = t(`terms.rights.${right}`);
  if (outcome !== 'not-yet')
    return t('requests.head.endedRight', { right: name, outcome: t(`terms.outcomes.${outcome}`) });
  return extended ? t('requests.head.extendedRight', { right: name }) : name;
}

function stepOf(
  t: Words,
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
      return <Button onClick={() => onRecord('identity-confirmed')}>{t('requests.head.recordProof')}</Button>;
    case 'await-fee':
      return <Button onClick={() => onRecord('fee-paid')}>{t('requests.head.recordFee')}</Button>;
    case 'await-clarification':
      return (
        <Button onClick={() => onRecord('clarification-received')}>{t('requests.head.recordClarification')}</Button>
      );
    case 'act':
    case 'acknowledge':
      return <Button onClick={() => onRecord('answered')}>{t('requests.head.recordAnswer')}</Button>;
    case 'collect':
      return go(t('requests.head.addDocuments'), 'documents');
    case 'decide':
      return go(
        t('requests.head.openDocuments', {
          documents: documents.filter(({ source, decision }) => source === 'attached' && decision === null).length,
        }),
        'documents',
      );
    case 'build-pack':
    case 'send-pack':
      return go(t('requests.head.openPack'), 'pack');
    case 'none':
      return undefined;
  }
}

function whoHasIt(t: Words, { department, handler }: RequestCase): string {
  if (department === null) {
    return handler === null ? t('requests.head.noHandler') : t('requests.head.handledBy', { handler });
  }
  return handler === null
    ? t('requests.head.inDepartmentNoHandler', { department })
    : t('requests.head.inDepartment', { department, handler });
}

function noteOf(t: Words, { clock, clockState, due }: RequestCase, today: string): string | undefined {
  if (clockState === 'running' && due !== null && due < today) return t('requests.head.overdue');
  if (clockState === 'paused') return t('requests.head.waited', { days: (clock.pausedDays ?? 1) - 1 });
  return houseTarget(t, clock, today);
}
