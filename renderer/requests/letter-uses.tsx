import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { letterEvents, letterUse, type LetterUse } from '../../main/contract/requests/correspondence.ts';
import { letterMark, type Document, type RequestCase } from '../../main/contract/requests/request.ts';
import { datesInWords, fullDate, type Moment } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { messageOf } from '../ui/backup-words.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './read-correspondence.module.css';
import { RecordEvent } from './record-event.tsx';
import type { LetterOfCase } from './use-letter-of-case.ts';

type LetterUsesProps = {
  readonly request: RequestCase;
  readonly letter: Document;
  readonly moment: Moment;
  /** The letter once it was read. */
  readonly read: LetterOfCase | undefined;
};

type LetterEvent = (typeof letterEvents)[number];

/** What a letter is: what its words propose, and why, and what an officer says. Nothing is recorded before they confirm it. */
export function LetterUses({ request, letter, moment, read }: LetterUsesProps) {
  const t = useWords();
  const [recording, setRecording] = useState<LetterEvent>();
  const [failure, setFailure] = useSaying();
  const mark = useMutation(
    query.documents.markCorrespondence.mutationOptions({
      onMutate: () => setFailure(undefined),
      onError: (error) => setFailure(() => messageOf(error)),
    }),
  );
  const recorded = request.events.filter((event) => event.letter === letter.id && event.withdrawnAt === null);
  const isSaid = (use: LetterUse) => letter.mark === use || recorded.some(({ type }) => type === use);
  const undecided = letter.mark === null && recorded.length === 0;
  const mayBe = undecided ? read?.mayBe : undefined;
  const choose = (use: LetterUse) => {
    const event = letterEvents.find((one) => one === use);
    if (event !== undefined) return setRecording(event);
    const as = letterMark.options.find((one) => one === use) ?? null;
    mark.mutate({ reference: request.reference, documentId: letter.id, mark: letter.mark === as ? null : as });
  };
  return (
    <div role="group" aria-labelledby="letter-uses" className={classes.uses}>
      <h3 id="letter-uses">{t('requests.correspondence.pane.what')}</h3>
      <div role="status">
        {letter.mark !== null && <p>{t(`requests.correspondence.pane.marked.${letter.mark}`)}</p>}
        {recorded.map(({ id, type, on }) => (
          <p key={id}>
            {t('requests.correspondence.pane.recorded', {
              event: t(`requests.events.${type}.recorded`),
              date: fullDate(t, on),
            })}
          </p>
        ))}
        {mayBe != null && (
          <p>
            <b>{t(`requests.correspondence.mayBe.${mayBe.use}`)}</b> {datesInWords(t, mayBe.why, moment)}
          </p>
        )}
        {mayBe === null && <p>{t('requests.correspondence.pane.unknown')}</p>}
        {read?.stranger != null && <p>{t('requests.correspondence.pane.stranger', { address: read.stranger })}</p>}
      </div>
      <div className={classes.ways}>
        {letterUse.options.map((use) => (
          <Button
            key={use}
            variant={isSaid(use) || mayBe?.use === use ? 'light' : 'default'}
            size="xs"
            {...(letterMark.options.some((one) => one === use) && { 'aria-pressed': letter.mark === use })}
            onClick={() => choose(use)}
          >
            {t(`requests.correspondence.uses.${use}`)}
          </Button>
        ))}
      </div>
      <p className={classes.confirm}>{t('requests.correspondence.pane.confirm')}</p>
      <FailureLine>{failure}</FailureLine>
      {recording !== undefined && (
        <RecordEvent
          request={request}
          moment={moment}
          preset={recording}
          from={{ letter, rights: mayBe?.use === recording ? mayBe.rights : [] }}
          onClose={() => setRecording(undefined)}
        />
      )}
    </div>
  );
}
