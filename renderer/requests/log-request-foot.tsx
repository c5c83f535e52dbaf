import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import type { Draft } from '../drafts/use-draft.ts';
import type { Already } from './already-logged.tsx';
import { KeyOfButton } from '../ui/key-hint.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './log-request.module.css';

type LogRequestFootProps = {
  readonly draft: Draft;
  /** The day the answer would be due, in words; empty while there is none. */
  readonly due: string;
  readonly isDirty: boolean;
  readonly pending: boolean;
  readonly already: Already | undefined;
  /** Logs the letter for somebody else too, where it was logged already. */
  readonly onForAnother: () => void;
  /** Logs it as a new request, where a case has it as correspondence. */
  readonly onAnew: () => void;
  readonly onStartAgain: () => void;
  readonly onClose: () => void;
  /** What is wrong, or to know, before it is saved. */
  readonly children: ReactNode;
};

/** The foot of the form: whether it is kept as a draft, what is wrong, and the ways on. */
export function LogRequestFoot({ draft, due, isDirty, pending, already, ...rest }: LogRequestFootProps) {
  const t = useWords();
  const { onForAnother, onAnew, onStartAgain, onClose, children } = rest;
  return (
    <footer className={classes.bar}>
      <DraftNotice draft={draft} />
      <span className={classes.draft}>{draft.state !== 'not-kept' && t('requests.logRequest.draftKept')}</span>
      <span role="status" className={classes.barWrong}>
        {children}
      </span>
      <span className={classes.barDue}>{due}</span>
      <span className={classes.barActions}>
        {already !== undefined && (
          <Button variant="default" onClick={already.kept ? onAnew : onForAnother}>
            {t(already.kept ? 'requests.logRequest.logAnew' : 'requests.logRequest.logForAnother')}
          </Button>
        )}
        {isDirty && (
          <Button variant="subtle" onClick={onStartAgain}>
            {t('requests.logRequest.emptyForm')}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {t('requests.logRequest.closeKeepDraft')}
        </Button>
        <Button type="submit" loading={pending}>
          {t('requests.logRequest.save')}
          <KeyOfButton name="Ctrl Enter" />
        </Button>
      </span>
    </footer>
  );
}
