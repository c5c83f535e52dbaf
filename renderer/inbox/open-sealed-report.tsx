import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Outputs } from '../../main/contract/index.ts';
import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { DismissReport } from './dismiss-report.tsx';
import classes from './inbox.module.css';
import { MakeBreach } from './make-breach.tsx';

type Opened = Outputs['inbox']['openSealedReport'];

/** One report, in the reporter's words, and what the officer makes of it. */
export function OpenSealedReport() {
  const t = useWords();
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const opened = useQuery(query.inbox.openSealedReport.queryOptions({ input: { id } }));
  const { data } = opened;
  return (
    <>
      <PageHead
        above={
          <Crumbs
            place={t('inbox.listInbox.title')}
            href={hrefTo(paths.inbox)}
            reference={data?.receiptCode ?? t('inbox.openSealedReport.noCode')}
          />
        }
        title={data === undefined ? t('inbox.openSealedReport.title') : titleOf(t, data)}
        ruled
      />
      <div className={classes.pane}>
        {opened.isError && (
          <Problem
            failed={t('inbox.openSealedReport.notOpened')}
            safe={t('inbox.openSealedReport.notOpenedSafe')}
            details={`${opened.error.name}: ${opened.error.message}`}
            onRetry={() => void opened.refetch()}
          />
        )}
        {data !== undefined && <Case key={data.id} report={data} />}
      </div>
    </>
  );
}

function Case({ report }: { readonly report: Opened }) {
  const t = useWords();
  const { status, breach, reason } = report;
  return (
    <div className={classes.columns}>
      <div>
        {report.report === null ? (
          <Problem
            failed={t('inbox.openSealedReport.notRead')}
            safe={report.problem ?? ''}
            next={t('inbox.openSealedReport.askStaff')}
          />
        ) : (
          <Answers report={report} answers={report.report} />
        )}
      </div>
      <div className={classes.rail}>
        {breach !== null && (
          <p className={classes.outcome}>
            {t.rich('inbox.openSealedReport.isBreach', {
              breach,
              link: (chunks) => <Anchor href={hrefTo(paths.breach(breach))}>{chunks}</Anchor>,
            })}
          </p>
        )}
        {reason !== null && (
          <p className={classes.outcome}>
            {t.rich('inbox.openSealedReport.isNoBreach', { reason, b: (chunks) => <b>{chunks}</b> })}
          </p>
        )}
        {breach === null && report.report !== null && <MakeBreach report={report} second={status === 'dismissed'} />}
        {(status === 'new' || status === 'unreadable') && <DismissReport id={report.id} />}
      </div>
    </div>
  );
}

function Answers({ report, answers }: { readonly report: Opened; readonly answers: SealedReport }) {
  const t = useWords();
  const { zone } = useMoment();
  return (
    <>
      <h2 className={classes.heading}>{t('inbox.openSealedReport.whatHappened')}</h2>
      <blockquote className={classes.words}>{answers.whatHappened}</blockquote>
      <h2 className={classes.heading}>{t('inbox.openSealedReport.whatElse')}</h2>
      <FactList
        facts={[
          { label: t('inbox.openSealedReport.noticedAt'), value: fullInstant(t, answers.noticedAt, zone) },
          {
            label: t('inbox.openSealedReport.whose'),
            value: joined(
              t,
              answers.whose.map((whose) => t(`intake.whose.${whose}`)),
            ),
          },
          { label: t('inbox.openSealedReport.howMany'), value: t(`intake.howMany.${answers.howMany}`) },
          {
            label: t('inbox.openSealedReport.kinds'),
            value: joined(
              t,
              answers.kinds.map((kind) => t(`intake.kinds.${kind}`)),
            ),
          },
          { label: t('inbox.openSealedReport.stillGoingOn'), value: t(`intake.goingOn.${answers.stillGoingOn}`) },
          { label: t('inbox.openSealedReport.team'), value: answers.department ?? t('inbox.openSealedReport.notSaid') },
          { label: t('inbox.openSealedReport.contact'), value: answers.contact ?? t('inbox.openSealedReport.notSaid') },
        ]}
      />
      <h2 className={classes.heading}>{t('inbox.openSealedReport.reached')}</h2>
      <FactList
        facts={[
          {
            label: t('inbox.openSealedReport.sealedAt'),
            value:
              report.sealedAt === null
                ? t('inbox.openSealedReport.notKnown')
                : t('inbox.openSealedReport.byTheirClock', { at: fullInstant(t, report.sealedAt, zone) }),
          },
          {
            label: t('inbox.openSealedReport.receivedAt'),
            value: t('inbox.openSealedReport.byThisDisk', { at: fullInstant(t, report.receivedAt, zone) }),
          },
        ]}
      />
    </>
  );
}

function joined(t: Words, words: readonly string[]): string {
  return words.length === 0 ? t('inbox.openSealedReport.notSaid') : words.join(', ');
}

function titleOf(t: Words, { status, department }: Opened): string {
  if (status === 'unreadable') return t('inbox.openSealedReport.unreadable');
  return department === null
    ? t('inbox.openSealedReport.fromStaff')
    : t('inbox.openSealedReport.fromTeam', { team: department });
}
