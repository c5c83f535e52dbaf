import { Button, CopyButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './problem.module.css';
import { useWords } from './use-words.tsx';

type ProblemProps = {
  /** "The list could not be read." */
  readonly failed: string;
  /** "Nothing was changed." */
  readonly safe: string;
  /** What to do next, in words. */
  readonly next?: string;
  /** Codes and versions for whoever helps; never personal data. */
  readonly details?: string;
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
};

/** A failure where it happened: what failed, what is safe, what to do. */
export function Problem({ failed, safe, next, details, onRetry, actions }: ProblemProps) {
  const t = useWords();
  return (
    <div className={classes.problem} role="alert">
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <p className={classes.failed}>{failed}</p>
        <p className={classes.safe}>
          {safe}
          {next !== undefined && ` ${next}`}
        </p>
        <div className={classes.actions}>
          {onRetry && (
            <Button variant="default" size="xs" onClick={onRetry}>
              {t('ui.tryAgain')}
            </Button>
          )}
          {actions}
          {details !== undefined && <CopyDetails details={details} />}
        </div>
      </div>
    </div>
  );
}

function CopyDetails({ details }: { readonly details: string }) {
  const t = useWords();
  return (
    <CopyButton value={details}>
      {({ copied, copy }) => (
        <Button variant="subtle" size="xs" onClick={copy}>
          {t(copied ? 'ui.copied' : 'ui.copyDetails')}
        </Button>
      )}
    </CopyButton>
  );
}
