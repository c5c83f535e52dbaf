import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import type { Severity } from '../../main/contract/breaches/severity.ts';
import { query } from '../api.ts';
import { DraftNotice } from '../drafts/draft-notice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useWords } from '../ui/use-words.tsx';
import { otherFailure } from './refused-field.ts';
import { withOwnDecimals } from './separators.ts';
import { completeParts, noParts, partRows, readDraft } from './severity-choices.ts';
import type { PartRow, TypedParts } from './severity-choices.ts';
import { SeverityResult } from './severity-result.tsx';
import classes from './assess-severity.module.css';

/** How bad it is, by ENISA's method: a row for each part, its value at the right so that the column adds up. */
export function AssessSeverity({ breach }: { readonly breach: BreachCase }) {
  const t = useWords();
  const closed = breach.closedAt !== null;
  return (
    <section id="severity" aria-labelledby="severity-title">
      <header className={classes.head}>
        <h2 id="severity-title">{t('breaches.severity.title')}</h2>
        <span>{t('breaches.severity.method')}</span>
      </header>
      <Parts key={String(closed)} breach={breach} closed={closed} />
    </section>
  );
}

function Parts({ breach, closed }: { readonly breach: BreachCase; readonly closed: boolean }) {
  const t = useWords();
  const kept: TypedParts = breach.severity?.parts ?? noParts;
  const [typed, setTyped] = useState<TypedParts>();
  const draft = useDraft({
    name: `severity-${breach.reference}`,
    read: readDraft,
    // Of a closed breach only what was assessed is shown.
    show: (found) => setTyped(found && !closed ? { ...kept, ...found } : undefined),
  });
  const parts = typed ?? kept;
  const complete = completeParts(parts);
  const scored = useQuery({
    ...query.breaches.scoreSeverity.queryOptions({
      input: complete === undefined ? skipToken : { ...complete, peopleCount: breach.facts.peopleCount },
    }),
    placeholderData: keepPreviousData,
  });
  const assess = useMutation(query.breaches.assessSeverity.mutationOptions());
  const severity = complete === undefined ? undefined : scored.data;
  const change = (next: TypedParts) => {
    setTyped(next);
    draft.keep(JSON.stringify(next));
  };
  const save = () => {
    if (complete === undefined || assess.isPending) return;
    assess.mutate(
      { reference: breach.reference, parts: complete },
      {
        onSuccess: () => {
          setTyped(undefined);
          void draft.drop();
        },
      },
    );
  };
  return (
    <div ref={draft.place} className={classes.columns}>
      <div>
        {partRows.map((row) => (
          <Row key={row.part} row={row} parts={parts} severity={severity} closed={closed} onChange={change} />
        ))}
        <Checkbox
          mt="md"
          label={t('breaches.severity.unintelligible')}
          checked={parts.unintelligible}
          disabled={closed}
          onChange={(event) => change({ ...parts, unintelligible: event.currentTarget.checked })}
        />
        {!closed && <DraftNotice draft={draft} />}
      </div>
      <SeverityResult
        severity={severity}
        unsaved={typed !== undefined}
        saving={assess.isPending}
        failure={otherFailure(t, assess.error, [])}
        onSave={save}
      />
    </div>
  );
}

type RowProps = {
  readonly row: PartRow;
  readonly parts: TypedParts;
  readonly severity: Severity | undefined;
  readonly closed: boolean;
  readonly onChange: (parts: TypedParts) => void;
};

function Row({ row, parts, severity, closed, onChange }: RowProps) {
  const t = useWords();
  const { part, choices } = row;
  const label = t(`breaches.severity.parts.${part}`);
  const value = severity?.terms.find((term) => term.part === part)?.value;
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <p className={classes.label}>{label}</p>
        <TextInput
          variant="unstyled"
          className={classes.reason ?? ''}
          aria-label={t('breaches.severity.why', { part: label })}
          placeholder={closed ? '' : t('breaches.severity.sayWhy')}
          value={parts.reasons[part] ?? ''}
          readOnly={closed}
          onChange={(event) => onChange({ ...parts, reasons: { ...parts.reasons, [part]: event.currentTarget.value } })}
        />
      </div>
      <SegmentedControl
        aria-label={label}
        size="xs"
        withItemsBorders={false}
        data={choices.map((choice) => ({ value: choice.value, label: t(choice.label) }))}
        value={row.chosen(parts)}
        disabled={closed}
        onChange={(chosen) => onChange(row.choose(parts, chosen))}
      />
      <output className={classes.value}>{value === undefined ? '–' : withOwnDecimals(t, value)}</output>
    </div>
  );
}
