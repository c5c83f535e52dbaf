import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { ReadDocument } from '../documents/read-document.tsx';
import { sizeInWords } from '../ui/size-in-words.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './voided-case.module.css';

type VoidedStripProps = {
  readonly voided: NonNullable<RequestCase['voided']>;
  readonly moment: Moment;
  readonly onPrintRecord: () => void;
};

/** The strip under the head of a case that was logged by mistake: why, and what that means. */
export function VoidedStrip({ voided: { reason, at, by }, moment, onPrintRecord }: VoidedStripProps) {
  const t = useWords();
  return (
    <section className={classes.strip} aria-label={t('requests.voided.label')}>
      <p className={classes.words}>
        <b>{t('requests.voided.title', { reason })}</b>
        <span>{t('requests.voided.note', { by, when: shortInstant(t, at, moment) })}</span>
      </p>
      <Button
        variant="default"
        leftSection={<IconFileText size={16} stroke={1.6} aria-hidden />}
        onClick={onPrintRecord}
      >
        {t('requests.working.asPdf')}
      </Button>
    </section>
  );
}

/** What was filed in a voided case: to be read, and nothing else. */
export function VoidedDocuments({ request: { reference, documents } }: { readonly request: RequestCase }) {
  const t = useWords();
  const [reading, setReading] = useState<string>();
  const read = documents.find(({ id }) => id === reading);
  return (
    <div className={classes.documents}>
      <p>{t(documents.length === 0 ? 'requests.voided.noDocuments' : 'requests.voided.documents')}</p>
      <ul>
        {documents.map(({ id, number, fileName, size }) => (
          <li key={id}>
            <span>{number}</span>
            <Button
              variant="subtle"
              size="xs"
              title={t('documents.list.read', { file: fileName })}
              onClick={() => setReading(id)}
            >
              {t('documents.list.file', { file: fileName, size: sizeInWords(t, size) })}
            </Button>
          </li>
        ))}
      </ul>
      {read !== undefined && (
        <ReadDocument reference={reference} document={read} onClose={() => setReading(undefined)} />
      )}
    </div>
  );
}
