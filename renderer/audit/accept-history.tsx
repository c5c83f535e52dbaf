import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import classes from './audit.module.css';

/** Takes the register as it is for the current one. The reason stays in its history. */
export function AcceptHistory({ onClose }: { readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const accept = useMutation(query.audit.acceptHistory.mutationOptions({ onSuccess: onClose }));
  const error = accept.error === null ? undefined : (fieldErrors(accept.error)?.['reason'] ?? accept.error.message);
  return (
    <Dialog title="Accept this register as it is" onClose={onClose}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate({ reason });
        }}
      >
        <p className={classes.quiet}>
          Do this when you know why it differs, such as after restoring a backup. What this computer had seen last, and
          your reason, stay in the history for good.
        </p>
        <Textarea
          label="Why this register is the right one"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={error}
          autosize
          minRows={2}
          data-autofocus
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={accept.isPending}>
            Accept this register
          </Button>
          <Button variant="default" onClick={onClose}>
            Leave it in doubt
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
