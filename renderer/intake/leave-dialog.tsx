import { Button, Group } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../ui/use-words.tsx';

/** Asks once before what was typed is lost. Staff have no key, so nothing of it is kept anywhere. */
export function LeaveDialog({ typed }: { readonly typed: boolean }) {
  const t = useWords();
  const leaving = useBlocker({ shouldBlockFn: () => typed, enableBeforeUnload: () => typed, withResolver: true });
  const stay = () => leaving.reset?.();
  if (leaving.status !== 'blocked') return null;
  return (
    <Dialog onClose={stay} title={t('intake.leave.title')}>
      <p>{t('intake.leave.notKept')}</p>
      <Group mt="lg" gap="sm">
        <Button data-autofocus onClick={stay}>
          {t('intake.leave.stay')}
        </Button>
        <Button variant="default" onClick={() => leaving.proceed()}>
          {t('intake.reportBreach.closeWithoutSending')}
        </Button>
      </Group>
    </Dialog>
  );
}
