import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogForm } from '../ui/dialog-form.tsx';

type GiveReasonProps = {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly action: string;
  readonly pending: boolean;
  readonly failure: string | undefined;
  readonly onGive: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks why before something is taken back or opened again. */
export function GiveReason({ label, description, onGive, ...question }: GiveReasonProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === '';
  const submit = () => {
    setAsked(true);
    if (!empty) onGive(reason);
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
        error={asked && empty ? 'Write the reason.' : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DialogForm>
  );
}
