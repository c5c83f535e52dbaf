import { Button, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { datesInWords } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { messageOf, sentenceOf } from '../ui/backup-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useMoment } from '../ui/now.tsx';
import { Problem } from '../ui/problem.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import { asBrought, broughtBy } from './brought-files.ts';
import { chooseAnew } from './choose-anew.ts';
import { Arriving } from './arriving.tsx';
import classes from './decide-document.module.css';
import { DocumentList } from './document-list.tsx';
import { DocumentRail } from './document-rail.tsx';
import { DropTarget } from './drop-target.tsx';
import type { Attachments } from './use-attachments.ts';
import { TakenOut } from './taken-out.tsx';
import { ReadDocument } from './read-document.tsx';
import { useTakeOut } from './use-take-out.ts';
import type { Decided } from './decision.ts';

type DecideDocumentsProps = { readonly request: RequestCase; readonly attachments: Attachments };

/** The documents of a case: undecided first, decided row by row or many at once, each redaction with its exemption. */
export function DecideDocuments({ request, attachments }: DecideDocumentsProps) {
  const t = useWords();
  const { reference } = request;
  const exemptions = useQuery({
    ...query.documents.listExemptions.queryOptions({ input: { reference } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const decide = useMutation(query.documents.decideDocument.mutationOptions());
  const [reading, setReading] = useState<string>();
  const read = request.documents.find(({ id }) => id === reading);
  const [failure, setFailure] = useSaying();
  const [stays, setStays] = useSaying();
  const moment = useMoment();
  const takeOut = useTakeOut(reference, (error) =>
    setStays((words) => datesInWords(words, sentenceOf(words, error), moment)),
  );
  const collected = request.documents.filter(({ source }) => source === 'attached');
  const fromLetter = request.documents.filter(({ source }) => source !== 'attached');
  const onDecide = ({ documentIds, decision, exemption, note, portable = false }: Decided) => {
    setFailure(undefined);
    setStays(undefined);
    decide.mutate(
      {
        reference,
        documentIds: [...documentIds],
        decision,
        portable,
        exemption: exemption ?? null,
        exemptionNote: note ?? null,
      },
      { onError: (error) => setFailure(() => messageOf(error)) },
    );
  };
  return (
    <DropTarget
      words={t('documents.decideDocuments.drop')}
      onFiles={(_, dropped) => void broughtBy(dropped).then(attachments.add)}
    >
      <div className={classes.layout}>
        <div className={classes.main}>
          <div className={classes.tools}>
            <h2 className={classes.heading}>{t('documents.decideDocuments.title')}</h2>
            <FileButton multiple inputProps={chooseAnew} onChange={(files) => attachments.add(asBrought(files))}>
              {(props) => (
                <Button
                  variant={collected.length === 0 && request.next.code === 'collect' ? 'filled' : 'subtle'}
                  leftSection={<IconPaperclip size={16} stroke={1.6} aria-hidden />}
                  {...props}
                >
                  {t('documents.decideDocuments.addFiles')}
                </Button>
              )}
            </FileButton>
          </div>
          <Arriving arriving={attachments.arriving} onStop={attachments.stop} onDismiss={attachments.dismiss} />
          {failure !== undefined && (
            <Problem
              failed={t('documents.decideDocuments.notKept')}
              safe={t('documents.decideDocuments.unchanged')}
              next={failure}
            />
          )}
          {stays !== undefined && (
            <Problem
              failed={t('documents.takeOutDocument.failed')}
              safe={t('documents.decideDocuments.unchanged')}
              next={stays}
            />
          )}
          {collected.length === 0 ? (
            <EmptyState
              icon={<IconPaperclip size={28} stroke={1.2} />}
              title={t('documents.decideDocuments.none')}
              fact={t('documents.decideDocuments.addWhatIsFound')}
            />
          ) : (
            <DocumentList
              documents={collected}
              exemptions={exemptions.data ?? []}
              onDecide={onDecide}
              onRead={setReading}
              onTakeOut={takeOut}
              busy={decide.isPending}
            />
          )}
          <TakenOut documents={request.takenOut} />
        </div>
        <DocumentRail
          onRead={setReading}
          documents={collected}
          fromLetter={fromLetter}
          exemptions={exemptions.data ?? []}
        />
      </div>
      {read !== undefined && (
        <ReadDocument reference={reference} document={read} onClose={() => setReading(undefined)} />
      )}
    </DropTarget>
  );
}
