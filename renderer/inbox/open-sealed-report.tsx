import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Outputs } from '../../main/contract/index.ts';
import type { SealedReport } from '../../main/contract/inbox/sealed-report.ts';
import { query } from '../api.ts';
import { goingOnChoices, howManyChoices, kindChoices, labelOf, whoseChoices } from '../intake/report-words.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { Crumbs } from '../ui/crumbs.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullInstant } from '../ui/words.ts';
import { DismissReport } from './dismiss-report.tsx';
import classes from './inbox.module.css';
import { MakeBreach } from './make-breach.tsx';

type Opened = Outputs['inbox']['openSealedReport'];

/** One report, in the reporter's words, and what the officer makes of it. */
export function OpenSealedReport() {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const opened = useQuery(query.inbox.openSealedReport.queryOptions({ input: { id } }));
  const { data } = opened;
  return (
    <>
      <PageHead
        above={
          <Crumbs
            place="Sealed reports"
            href={hrefTo(paths.inbox)}
            reference={data?.receiptCode ?? 'Report without a code'}
          />
        }
        title={data === undefined ? 'Sealed report' : titleOf(data)}
        ruled
      />
      <div className={classes.pane}>
        {opened.isError && (
          <Problem
            failed="This report could not be opened."
            safe="It is still sealed. Nothing was changed."
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
  const { status, breach, reason } = report;
  return (
    <div className={classes.columns}>
      <div>
        {report.report === null ? (
          <Problem
            failed="This report cannot be read."
            safe={report.problem ?? ''}
            next="Ask staff whether someone reported a problem around the time it arrived."
          />
        ) : (
          <Answers report={report} answers={report.report} />
        )}
      </div>
      <div className={classes.rail}>
        {breach !== null && (
          <p className={classes.outcome}>
            This report is <Anchor href={hrefTo(paths.breach(breach))}>{breach}</Anchor>. What happens next is written
            there.
          </p>
        )}
        {reason !== null && (
          <p className={classes.outcome}>
            <b>Not a breach.</b> {reason}
          </p>
        )}
        {breach === null && report.report !== null && <MakeBreach report={report} second={status === 'dismissed'} />}
        {(status === 'new' || status === 'unreadable') && <DismissReport id={report.id} />}
      </div>
    </div>
  );
}

function Answers({ report, answers }: { readonly report: Opened; readonly answers: SealedReport }) {
  const { zone } = useMoment();
  return (
    <>
      <h2 className={classes.heading}>What happened</h2>
      <blockquote className={classes.words}>{answers.whatHappened}</blockquote>
      <h2 className={classes.heading}>What else they said</h2>
      <FactList
        facts={[
          { label: 'Noticed', value: fullInstant(answers.noticedAt, zone) },
          { label: 'Whose information', value: joined(answers.whose.map((whose) => labelOf(whoseChoices, whose))) },
          { label: 'How many people', value: labelOf(howManyChoices, answers.howMany) },
          { label: 'Kind', value: joined(answers.kinds.map((kind) => labelOf(kindChoices, kind))) },
          { label: 'Still going on', value: labelOf(goingOnChoices, answers.stillGoingOn) },
          { label: 'Team', value: answers.department ?? 'Not said' },
          { label: 'Reach them', value: answers.contact ?? 'Not said' },
        ]}
      />
      <h2 className={classes.heading}>When it reached you</h2>
      <FactList
        facts={[
          {
            label: 'Sealed',
            value: report.sealedAt === null ? 'Not known' : `${fullInstant(report.sealedAt, zone)}, by their clock`,
          },
          { label: 'Received', value: `${fullInstant(report.receivedAt, zone)}, by this computer’s disk` },
        ]}
      />
    </>
  );
}

function joined(words: readonly string[]): string {
  return words.length === 0 ? 'Not said' : words.join(', ');
}

function titleOf({ status, department }: Opened): string {
  if (status === 'unreadable') return 'A report that cannot be read';
  return department === null ? 'A report from a member of staff' : `A report from ${department}`;
}
