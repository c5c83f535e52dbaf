import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PackPaper } from '../../main/contract/packs/pack.ts';
import type { AnswersGiven } from '../../main/contract/requests/outcome.ts';
import type { KeptPack, RequestCase } from '../../main/contract/requests/request.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import type { Moment } from '../../main/words/dates.ts';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './build-pack.module.css';
import { Builder } from './builder.tsx';
import { KeptPacks } from './kept-packs.tsx';
import { PackChecks } from './pack-checks.tsx';
import { PackQuestions } from './pack-questions.tsx';
import { PrintSet } from './print-set.tsx';
import { ReadPaper } from './read-paper.tsx';
import { SendPack } from './send-pack.tsx';
import { useAnswers } from './use-answers.ts';
import { useBuild } from './use-build.ts';
import { usePrint } from './use-print.ts';

type BuildPackProps = { readonly request: RequestCase; readonly moment: Moment };

/** What goes into the pack, what still stops it, the building of it, and how it left. */
export function BuildPack({ request, moment }: BuildPackProps) {
  const t = useWords();
  const { reference } = request;
  const { answers, sayHolds, answer, write, takeTexts, preview, draft } = useAnswers(request);
  const { build, start, stop } = useBuild(reference);
  const { print, start: make, stop: stopPrint } = usePrint(reference);
  const [unsaid, setUnsaid] = useState(false);
  const [sending, setSending] = useState<KeptPack>();
  const [reading, setReading] = useState<{ readonly paper: PackPaper; readonly name: string }>();
  if (preview.isError) {
    return (
      <Problem
        failed={t('packs.buildPack.notLookedAt')}
        safe={t('ui.nothingChanged')}
        onRetry={() => void preview.refetch()}
        details={preview.error.name}
      />
    );
  }
  if (preview.data === undefined || answers === undefined) return null;
  const { parts, checks, buildable, coveringMail, sheet, printStops } = preview.data;
  const { holds } = answers;
  // What is written depends on whether data are held.
  const readPaper = (paper: PackPaper, name: string) =>
    holds === null ? setUnsaid(true) : setReading({ paper, name });
  const closed = request.clockState === 'answered' || request.clockState === 'withdrawn';
  if (closed && !request.packs.some(({ sentOn, stale }) => sentOn === null && !stale))
    return (
      <div className={classes.layout}>
        <div className={classes.main}>
          <p>{t('packs.buildPack.nothingLeft')}</p>
          <KeptPacks request={request} moment={moment} coveringMail={coveringMail} onSend={setSending} />
        </div>
      </div>
    );
  return (
    <div className={classes.layout}>
      <div className={classes.main} ref={draft.place}>
        {!closed && (
          <PackQuestions
            grounds={request.grounds}
            answers={answers}
            holdsError={unsaid && answers.holds === null ? t('packs.answers.unsaid') : undefined}
            onHolds={sayHolds}
            onAnswer={answer}
            onParagraph={write}
            sheet={sheet}
            onTexts={takeTexts}
            disabled={build.state === 'building'}
          />
        )}
        {!closed && <DraftNotice draft={draft} />}
        <section aria-labelledby="parts">
          <h2 id="parts" className={classes.title}>
            {t('packs.buildPack.whatGoesIn')}
          </h2>
          <ol className={classes.parts}>
            {parts.map(({ title, detail, files, paper }, index) => (
              <li key={title} className={classes.part}>
                <span className={classes.place}>{index + 1}</span>
                <span>
                  <b>{title}</b>
                  <span className={classes.detail}>{detail}</span>
                </span>
                {paper !== undefined && !closed && (
                  <Button
                    variant="subtle"
                    size="xs"
                    aria-label={t('packs.readPaper.readPart', { part: title })}
                    onClick={() => readPaper(paper, title)}
                  >
                    {t('packs.readPaper.read')}
                  </Button>
                )}
                <span className={classes.files}>{t('packs.buildPack.files', { files })}</span>
              </li>
            ))}
          </ol>
        </section>
        {!closed && (
          <Builder
            build={build}
            buildable={buildable}
            builtBefore={request.packs.some(({ sentOn }) => sentOn === null)}
            primary={request.next.code === 'build-pack'}
            onBuild={(passphrase) => {
              setUnsaid(answers.holds === null);
              if (answers.holds !== null)
                void start({ passphrase, ...given(answers, answers.holds) }, () => void draft.drop());
            }}
            onStop={stop}
          />
        )}
        {!closed && (
          <PrintSet
            print={print}
            stops={printStops}
            onAsk={() => {
              setUnsaid(answers.holds === null);
              return answers.holds !== null;
            }}
            onMake={() => {
              if (answers.holds !== null) void make(given(answers, answers.holds));
            }}
            onStop={stopPrint}
          />
        )}
        <KeptPacks request={request} moment={moment} coveringMail={coveringMail} onSend={setSending} />
      </div>
      <aside className={classes.rail} aria-label={t('packs.buildPack.beforeItLeaves')}>
        <PackChecks reference={reference} checks={checks} language={sheet?.language} />
      </aside>
      {reading !== undefined && holds !== null && (
        <ReadPaper
          {...reading}
          reference={reference}
          answers={{ ...answers, holds }}
          onClose={() => setReading(undefined)}
        />
      )}
      {sending !== undefined && (
        <SendPack request={request} pack={sending} moment={moment} onClose={() => setSending(undefined)} />
      )}
    </div>
  );
}

/** What is said, as a build takes it. */
function given({ rights, paragraph, textsIn }: AnswersGiven, holds: boolean) {
  return { holds, answers: [...rights], paragraph, textsIn };
}
