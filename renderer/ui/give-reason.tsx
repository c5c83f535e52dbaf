import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogForm } from './dialog-form.tsx';

type GiveReasonProps = {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly action: string;
  readonly close?: string;
  readonly pending: boolean;
  readonly failure: string | undefined;
  /** What is wrong with this reason, as a sentence that says what to do. */
  readonly problemOf: (reason: string) => string | undefined;
  readonly onGive: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks why before something is taken back, opened again or taken for right. What is no reason goes nowhere. */
export function GiveReason({ label, description, problemOf, onGive, ...question }: GiveReasonProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const problem = problemOf(reason);
  const submit = () => {
    setAsked(true);
    if (problem === undefined) onGive(reason);
  };
  return (
    <DialogForm {...question} onSubmit={submit}>
      <Textarea
        label={label}
        description={description}
        autosize
        minRows={2}
        maxRows={10}
        data-autofocus
        value={reason}
        error={asked ? problem : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DialogForm>
  );
}
