import { Radio, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateInput } from '../ui/date-input.tsx';
import { useWords } from '../ui/use-words.tsx';
import { extensionReasons, partsOf } from './event-words.ts';

type ExtensionFieldsProps = {
  readonly regime: string;
  readonly today: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly reasonError?: ReactNode;
  /** The date the notice names, where the law leaves the length to the controller; empty while there is none. */
  readonly until: string;
  readonly onUntil: (until: string) => void;
  readonly untilError?: ReactNode;
};

/** Laws that name the reasons they accept (Art. 12(3) GDPR, Art. 12A(3) UK GDPR); the others take any. */
const namesReasons = new Set(['eu-gdpr', 'uk-gdpr']);
/** Laws under which the notice itself names the new date (Art. 18(2) Swiss DPO). */
const namesDate = new Set(['ch-fadp']);

/** Why longer is needed, and until when where the law asks that. */
export function ExtensionFields(props: ExtensionFieldsProps) {
  const t = useWords();
  const { regime, today, reason, onReason, reasonError, until, onUntil, untilError } = props;
  const { code, detail } = partsOf(reason);
  return (
    <>
      {namesReasons.has(regime) ? (
        <Radio.Group
          label={t('requests.extension.why')}
          value={code}
          onChange={(chosen) => onReason(detail === '' ? chosen : `${chosen}: ${detail}`)}
          error={reasonError}
        >
          {extensionReasons.map((value) => (
            <Radio key={value} value={value} label={t(`requests.extension.reasons.${value}`)} mt={4} />
          ))}
        </Radio.Group>
      ) : (
        <Textarea
          label={t('requests.extension.why')}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
          error={reasonError}
        />
      )}
      {namesDate.has(regime) && (
        <DateInput
          label={t('requests.extension.until')}
          description={t('requests.extension.untilNote')}
          optional
          value={until === '' ? undefined : until}
          onChange={(date) => onUntil(date ?? '')}
          today={today}
          error={untilError}
        />
      )}
    </>
  );
}
