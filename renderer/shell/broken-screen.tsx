import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { hrefTo, paths } from '../paths.ts';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';

/** What stands in the place of a screen that could not be drawn. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  const t = useWords();
  return (
    <Problem
      failed={t('shell.brokenScreen.failed')}
      safe={t('shell.brokenScreen.safe')}
      next={t('shell.brokenScreen.next')}
      {...(error instanceof Error && { details: `${error.name}: ${error.message}` })}
      onRetry={reset}
      actions={
        <Button component="a" href={hrefTo(paths.today)} variant="default" size="xs">
          {t('shell.nowhere.toStart')}
        </Button>
      }
    />
  );
}
