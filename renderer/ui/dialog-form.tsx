import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import { Dialog } from './dialog.tsx';
import classes from './dialog-form.module.css';
import { FailureLine } from './failure-line.tsx';
import { useWords } from './use-words.tsx';

type DialogFormProps = {
  readonly title: string;
  readonly size?: 'md' | 'lg';
  /** What its first button does: "Record as sent". */
  readonly action: string;
  /** What leaves it unanswered, where that is not "Close". */
  readonly close?: string;
  readonly pending: boolean;
  /** What was refused that no field says already. */
  readonly failure?: string | undefined;
  /** Another button, between the first and Close. */
  readonly other?: ReactNode;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A question with fields. Enter answers it (Ctrl Enter from every control), once; Esc closes it. What is refused
 * leaves what was typed and leads to the first field that is wrong.
 */
export function DialogForm({ title, size = 'md', action, close, pending, failure, other, ...asked }: DialogFormProps) {
  const { onSubmit, onClose, children } = asked;
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState(0);
  const answered = useRef(false);
  useEffect(() => {
    if (answers > 0 && !pending) leadOn(form.current);
  }, [answers, pending]);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAnswers(answers + 1);
    if (pending || answered.current) return;
    // What was answered is not pending before the next frame: the second click of two comes sooner.
    answered.current = true;
    requestAnimationFrame(() => void (answered.current = false));
    onSubmit(event);
  };
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <form ref={form} noValidate className={classes.form} onSubmit={submit}>
        {children}
        <FailureLine>{failure}</FailureLine>
        <Group gap="sm">
          <Button type="submit" loading={pending}>
            {action}
          </Button>
          {other}
          <Button variant="default" onClick={onClose}>
            {close ?? t('ui.close')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

// To the first field that is wrong; else back from nowhere, where a button that waits leaves the focus.
function leadOn(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (wrong) wrong.focus();
  else if (form?.contains(document.activeElement) === false) {
    form.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }
}
