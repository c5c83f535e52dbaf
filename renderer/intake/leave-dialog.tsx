import { Button, Group } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '../ui/dialog.tsx';

/** Asks once before what was typed is lost. Staff have no key, so nothing of it is kept anywhere. */
export function LeaveDialog({ typed }: { readonly typed: boolean }) {
  const leaving = useBlocker({ shouldBlockFn: () => typed, enableBeforeUnload: () => typed, withResolver: true });
  const stay = () => leaving.reset?.();
  if (leaving.status !== 'blocked') return null;
  return (
    <Dialog onClose={stay} title="Close without sending?">
      <p>What you typed is not kept. The data protection officer will not see it.</p>
      <Group mt="lg" gap="sm">
        <Button data-autofocus onClick={stay}>
          Keep writing
        </Button>
        <Button variant="default" onClick={() => leaving.proceed()}>
          Close without sending
        </Button>
      </Group>
    </Dialog>
  );
}
