import { Select, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { groundChoices } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';

type RefusalFieldsProps = {
  readonly grounds: RequestCase['grounds'];
  /** Those that are refused. */
  readonly rights: readonly Right[];
  readonly ground: string;
  readonly onGround: (ground: string) => void;
  readonly groundError: ReactNode;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly reasonError: ReactNode;
};

/** On which ground a right is refused, and why: the person is told both (Art. 12(4) GDPR). */
export function RefusalFields(props: RefusalFieldsProps) {
  const t = useWords();
  const { grounds, rights, ground, onGround, groundError, reason, onReason, reasonError } = props;
  return (
    <>
      <Select
        label={t('requests.recordEvent.ground')}
        data={groundChoices(t, grounds, rights)}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={240}
        value={ground === '' ? null : ground}
        onChange={(code) => onGround(code ?? '')}
        error={groundError}
      />
      <Textarea
        label={t('requests.recordEvent.refusedWhy')}
        description={t('requests.recordEvent.refusedNote')}
        autosize
        minRows={2}
        maxRows={8}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
        error={reasonError}
      />
    </>
  );
}
