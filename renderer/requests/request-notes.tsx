import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { tellDone } from '../shell/undo-note.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './request-notes.module.css';

type RequestNotesProps = { readonly request: RequestCase; readonly moment: Moment; readonly noting: number };

/** Notes of the case, newest first, and the place to write one. What is typed is kept as a draft. */
export function RequestNotes({ request, moment, noting }: RequestNotesProps) {
  const t = useWords();
  const { reference } = request;
  const [text, setText] = useState('');
  const draft = useDraft({ name: `note ${reference}`, read: (kept) => kept, show: (kept) => setText(kept ?? '') });
  const [problem, setProblem] = useSaying();
  const field = useRef<HTMLTextAreaElement>(null);
  const add = useMutation(query.requests.addNote.mutationOptions());
  const takeBack = useMutation(
    query.requests.takeBackNote.mutationOptions({
      onSuccess: () => tellDone((words) => words('requests.notes.takenBack')),
      onError: (error) => tellDone(() => error.message),
    }),
  );
  useEffect(() => {
    if (noting > 0) field.current?.focus();
  }, [noting]);
  const save = () => {
    if (text.trim() === '') {
      setProblem((words) => words('requests.notes.empty'));
      field.current?.focus();
      return;
    }
    add.mutate(
      { reference, text },
      {
        onSuccess: ({ notes }) => {
          setText('');
          void draft.drop();
          const added = notes.find(({ id }) => !request.notes.some((known) => known.id === id));
          if (added === undefined) return;
          tellDone(
            (words) => words('requests.notes.added'),
            () => takeBack.mutate({ reference, noteId: added.id }, { onSuccess: () => draft.putBack(text) }),
          );
        },
        onError: (error) => setProblem((words) => words('requests.notes.notAdded', { problem: error.message })),
      },
    );
  };
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className={classes.title}>
        {t('requests.notes.title')}
      </h2>
      {request.voided === null && (
        <form
          ref={draft.place}
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Textarea
            ref={field}
            aria-label={t('requests.notes.field')}
            placeholder={t('requests.notes.placeholder')}
            autosize
            minRows={1}
            maxRows={10}
            value={text}
            error={problem}
            onChange={(event) => {
              setProblem(undefined);
              setText(event.currentTarget.value);
              draft.keep(event.currentTarget.value);
            }}
          />
          <Button type="submit" variant="default" loading={add.isPending}>
            {t('requests.notes.add')}
          </Button>
          <DraftNotice draft={draft} />
        </form>
      )}
      {request.notes.length > 0 && (
        <ul className={classes.notes}>
          {request.notes.map((note) => (
            <li key={note.id}>
              <p className={classes.text}>{note.text}</p>
              <p className={classes.by}>
                {note.writtenBy}, {shortInstant(t, note.writtenAt, moment)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
