import { useMergedRef } from '@mantine/hooks';
import { isDefinedError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { query } from '../api.ts';
import { openReader, takeLetter } from '../documents/letter-in-hand.ts';
import type { TrayLetterInHand } from '../documents/letter-in-hand.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { fieldErrors } from '../field-errors.ts';
import { paths } from '../paths.ts';
import { useKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { arrivingLetters } from '../letters/arriving.ts';
import { LetterTarget } from '../letters/letter-target.tsx';
import { useReadWords } from '../letters/read-words.ts';
import { useSession } from '../shell/session.tsx';
import { tellDone } from '../shell/undo-note.tsx';
import { fullDate } from '../../main/words/dates.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useForm } from '../ui/use-form.ts';
import { useSaying } from '../ui/use-saying.ts';
import { showNote } from '../ui/show-note.tsx';
import { useSpoken } from '../ui/use-words.tsx';
import { AlreadyLogged, type Already } from './already-logged.tsx';
import { DuePreview } from './due-preview.tsx';
import { LetterSource } from './letter-source.tsx';
import { LetterView } from './letter-view.tsx';
import { logAgain } from './log-again.ts';
import { LogRequestFoot } from './log-request-foot.tsx';
import { LetterWords } from './letter-words.tsx';
import classes from './log-request.module.css';
import { RequestFields } from './request-fields.tsx';
import {
  emptyRequest,
  newRequestOf,
  readDraft,
  requestProblems,
  whoWrites,
  withLetter,
  withRights,
  writeDraft,
} from './request-form.ts';
import type { AllTheSame, LetterInForm, RequestValues } from './request-form.ts';
import { useDuePreview } from './use-due-preview.ts';
import { useLetter } from './use-letter.ts';

/** From a letter, or from words, to a case with a due date. What is typed is kept until it is saved. */
export function LogRequest() {
  const { words: t, languages } = useSpoken();
  const { person } = useSession();
  const moment = useMoment();
  const navigate = useNavigate();
  const [read, setRead] = useState<LetterInForm | null>(null);
  const empty = emptyRequest({ today: moment.today, handlerId: person.id, language: languages[0] ?? t.language });
  /** What the fields hold when nobody has typed in them: nothing, or what the last letter said. */
  const untouched = useRef(empty);
  const [already, setAlready] = useState<Already>();
  const [allTheSame, setAllTheSame] = useState<AllTheSame>();
  const [failure, setFailure] = useSaying();
  const held = useRef(read);
  const proposed = useRef(new Set<Right>());
  /** The words of a draft that came back. */
  const kept = useRef<string>(undefined);
  const place = useRef<HTMLFormElement>(null);
  const form = useForm<RequestValues>({
    initialValues: empty,
    validateInputOnBlur: true,
    validate: (values) => requestProblems(t, values, moment.today),
    onValuesChange: (values) => draft.keep(writeDraft(values, held.current)),
  });

  const hold = (next: LetterInForm | null) => {
    held.current = next;
    // A letter that is put away leaves its words behind: the next one may replace them.
    if (next !== null) untouched.current = withLetter(empty, next.letter, empty);
    setRead(next);
    setAlready(undefined);
    setAllTheSame(undefined);
  };
  const draft = useDraft({
    name: 'log-request',
    read: readDraft,
    show: (typed) => {
      hold(typed?.read ?? null);
      kept.current = typed?.values.body;
      form.setValues({ ...empty, ...typed?.values });
    },
  });
  const formPlace = useMergedRef(place, draft.place);
  const fill = (next: LetterInForm) => {
    const values = withLetter(form.getValues(), next.letter, untouched.current);
    hold(next);
    form.setValues(values);
    form.clearErrors();
  };
  const { reading, take, stop } = useLetter(fill, (several) => {
    arrivingLetters.bring(t, [{ name: several.name, file: several }]);
    void navigate({ to: paths.tray });
  });

  /** A letter of somebody else: what was begun stays a draft of its own. */
  const takeAnother = (carried: File | TrayLetterInHand) => {
    const fromTray = carried instanceof File ? undefined : carried;
    // The draft that was begun with it has come back.
    if (fromTray !== undefined && held.current?.trayLetter === fromTray.trayLetter) return hold(fromTray);
    if (form.isDirty() || held.current !== null) {
      draft.putAside();
      untouched.current = empty;
      proposed.current.clear();
    }
    if (carried instanceof File) void take(carried);
    else fill(carried);
  };

  // What was kept comes back first; a letter carried here from another screen is read after it.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || draft.looking) return;
    begun.current = true;
    const carried = takeLetter();
    if (carried !== undefined) takeAnother(carried);
    // Whoever was quicker is somewhere else by now.
    else if (document.activeElement?.matches('body, h1')) form.getInputNode('requester')?.focus();
  });

  useEffect(() =>
    openReader({
      isFree: (asked) =>
        begun.current &&
        !form.isDirty() &&
        held.current === null &&
        (reading.state === 'none' || (asked && reading.state === 'refused')),
      take: (file) => void take(file),
    }),
  );

  const { values } = form;
  /** A picture, say: what it says is typed. */
  const isWordless = read !== null && read.letter.text === '';
  const isTyped = read === null || isWordless;
  useReadWords(isTyped ? { subject: values.subject, text: values.body } : undefined, (found) => {
    const typed = form.getValues();
    const next = withRights(typed, found, proposed.current);
    // Whoever comes back to a draft has seen what its words say.
    if (next !== typed && typed.body !== kept.current) form.setValues(next);
  });
  const preview = useDuePreview(values);
  const people = useQuery(query.people.listPeople.queryOptions());
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());

  const emptyForm = () => {
    hold(null);
    untouched.current = empty;
    proposed.current.clear();
    form.setValues(empty);
    form.clearErrors();
  };
  const focusFirstWrong = () =>
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong="true"] input')?.focus(),
    );
  const log = useMutation({ ...query.requests.logRequest.mutationOptions(), mutationFn: logAgain });
  const send = (typed: RequestValues, sent = allTheSame) => {
    if (log.isPending) return;
    setAlready(undefined);
    setFailure(undefined);
    // The fields and the letter are read at the same moment: a key pressed as a draft comes back finds both or neither.
    const fromTray = held.current?.trayLetter !== undefined;
    log.mutate(newRequestOf(typed, held.current, sent), {
      onSuccess: ({ reference, due }) => {
        // Whoever comes back before the case is drawn finds this screen, and not what is logged already.
        emptyForm();
        void draft.drop();
        showNote((words) =>
          due === null
            ? words('requests.logRequest.loggedNotStarted', { reference })
            : words('requests.logRequest.logged', { reference, date: fullDate(words, due) }),
        );
        // The next letter waits there.
        void navigate({ to: fromTray ? paths.tray : paths.request(reference) });
      },
      onError: (error) => {
        const fields = fieldErrors(error);
        if (fields !== undefined) form.refuse(() => fieldErrors(error) ?? {});
        else if (!isDefinedError(error))
          setFailure((words) => words('requests.logRequest.notSaved', { problem: error.message }));
        else if (error.code === 'RECEIVED_IN_FUTURE' || error.code === 'RECEIVED_LONG_AGO')
          form.refuse(() => ({ receivedOn: error.data.sentence }));
        else if (error.code === 'ALREADY_LOGGED' || error.code === 'ALREADY_KEPT')
          setAlready({ reference: error.data.reference, kept: error.code === 'ALREADY_KEPT' });
        else if (error.code === 'UPLOAD_GONE' || error.code === 'LETTER_GONE') {
          hold(null);
          setFailure(() => error.message);
        } else setFailure(() => error.message);
        focusFirstWrong();
      },
    });
  };
  const save = form.onSubmit((typed) => send(typed), focusFirstWrong);
  const close = () => void navigate({ to: paths.requests });
  const logForAnother = () => {
    setAlready(undefined);
    setAllTheSame('for-another');
    form.setValues(whoWrites(form.getValues(), held.current?.letter, true));
    form.getInputNode('requester')?.focus();
  };
  const startAgain = () => {
    const emptied = writeDraft(form.getValues(), held.current);
    emptyForm();
    void draft.drop();
    const undo = () => draft.putBack(emptied);
    tellDone((words) => words('requests.logRequest.emptied'), undo);
  };

  useKeys([
    { press: 'Tab', does: t('requests.logRequest.keys.nextField') },
    { press: 'mod+Enter', does: t('requests.logRequest.keys.save'), run: () => save() },
    { press: 'Escape', does: t('requests.logRequest.keys.keepDraft'), run: close },
  ]);
  const wrong = Object.keys(form.errors).length;
  const shownPreview = values.receivedOn === '' || form.errors['receivedOn'] !== undefined ? undefined : preview.data;
  const dueOn = shownPreview?.clock?.due;
  return (
    <form
      ref={formPlace}
      noValidate
      className={classes.form}
      onSubmit={save}
      onKeyDown={(event) => {
        // An open list of choices closes first; then Esc leaves the form, from inside a field too.
        const listOpen = event.target instanceof Element && event.target.closest('[aria-expanded="true"]') !== null;
        if (event.key === 'Escape' && !event.defaultPrevented && !listOpen) close();
      }}
    >
      <PageHead
        title={t('requests.logRequest.title')}
        ruled
        sentence={t(read === null ? 'requests.logRequest.empty' : 'requests.logRequest.filled')}
      />
      <LetterTarget
        words={t('requests.logRequest.dropHere')}
        onLetter={(file) => {
          if (held.current === null) void take(file);
          else takeAnother(file);
        }}
        className={classes.panes}
      >
        <div className={classes.left}>
          {read === null || reading.state === 'reading' ? (
            <LetterSource form={form} reading={reading} onFile={(file) => void take(file)} onStop={stop} />
          ) : (
            <LetterView {...read} zone={moment.zone} onRemove={() => hold(null)} />
          )}
          {isWordless && (
            <div className={classes.typed}>
              <LetterWords form={form} />
            </div>
          )}
          {read !== null && reading.state === 'refused' && (
            <p role="alert" className={classes.wrong}>
              {reading.sentence}
            </p>
          )}
        </div>
        <div className={classes.middle}>
          <RequestFields
            form={form}
            letter={read?.letter}
            preview={preview.data}
            moment={moment}
            departments={organisation.data?.departments ?? []}
            handlers={(people.data ?? []).filter(({ role }) => role !== 'manager')}
          />
        </div>
        <div className={classes.right}>
          <DuePreview preview={shownPreview} rights={values.rights.length} today={moment.today} />
        </div>
      </LetterTarget>
      <LogRequestFoot
        draft={draft}
        due={dueOn == null ? '' : t('requests.logRequest.due', { date: fullDate(t, dueOn) })}
        isDirty={form.isDirty()}
        pending={log.isPending}
        already={already}
        onForAnother={logForAnother}
        onAnew={() => send(form.getValues(), 'asks-anew')}
        onStartAgain={startAgain}
        onClose={close}
      >
        {wrong > 0 && t('requests.logRequest.toFix', { answers: wrong })}
        {already !== undefined && <AlreadyLogged {...already} />}
        {already === undefined && allTheSame === 'for-another' && t('requests.logRequest.forAnother')}
        {failure}
      </LogRequestFoot>
    </form>
  );
}
