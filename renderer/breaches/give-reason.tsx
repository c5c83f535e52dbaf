import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import classes from './record-notice.module.css';

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
export function GiveReason({ title, label, description, action, pending, failure, onGive, onClose }: GiveReasonProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const empty = reason.trim() === '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!empty && !pending) onGive(reason);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate className={classes.form}>
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
        {failure !== undefined && (
          <p role="alert" className={classes.failed}>
            {failure}
          </p>
        )}
        <Group gap="sm">
          <Button type="submit" loading={pending}>
            {action}
          </Button>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
