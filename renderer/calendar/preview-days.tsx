import { Anchor, Button, Progress } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClosingDay } from '../../main/contract/calendar/day.ts';
import type { Outputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { messageOf } from '../ui/backup-words.ts';
import { useMoment } from '../ui/now.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { shortDate } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './closing-days.module.css';
import type { Dating } from './use-dating.ts';

type PreviewDaysProps = {
  /** The list to be saved; undefined once it is. */
  readonly days: readonly ClosingDay[] | undefined;
  readonly dating: Dating;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
};

/** Which cases move, before anything is saved; then the saving, and what came of it. */
export function PreviewDays({ days, dating, onSave, onDiscard }: PreviewDaysProps) {
  const t = useWords();
  const preview = useQuery({
    ...query.calendar.previewDays.queryOptions({ input: { closingDays: [...(days ?? [])] } }),
    placeholderData: keepPreviousData,
    enabled: days !== undefined && dating.state !== 'saving',
  });
  return (
    <Panel title={titleOf(t, dating)}>
      {dating.state === 'saving' && <Saving dating={dating} />}
      {dating.state === 'saved' && (
        <p role="status">{t('calendar.previewDays.savedAndMoved', { cases: dating.moved })}</p>
      )}
      {dating.state === 'failed' && (
        <Problem
          failed={t('calendar.previewDays.notSaved', { why: messageOf(dating.error) }).trim()}
          safe={t('calendar.previewDays.notSavedSafe')}
        />
      )}
      {dating.state !== 'saving' && days !== undefined && (
        <>
          {preview.isError && (
            <Problem
              failed={t('calendar.previewDays.notCounted')}
              safe={t('ui.unchanged')}
              details={preview.error.name}
              onRetry={() => void preview.refetch()}
            />
          )}
          {preview.data !== undefined && <Moves preview={preview.data} />}
          <div className={classes.buttons}>
            {!preview.isError && (
              <Button onClick={onSave} loading={preview.data === undefined || preview.isPlaceholderData}>
                {t('calendar.previewDays.save')}
              </Button>
            )}
            <Button variant="default" onClick={onDiscard}>
              {t('calendar.previewDays.discard')}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}

function titleOf(t: Words, { state }: Dating): string {
  if (state === 'saving') return t('calendar.previewDays.saving');
  return t(state === 'saved' ? 'calendar.previewDays.saved' : 'calendar.previewDays.title');
}

function Saving({ dating }: { readonly dating: Extract<Dating, { state: 'saving' }> }) {
  const t = useWords();
  const { done, total } = dating;
  const words = total === 0 ? t('calendar.previewDays.looking') : t('calendar.previewDays.dating', { done, total });
  return (
    <div className={classes.saving} role="status">
      <p>{words}</p>
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={t('calendar.previewDays.dated')} />
      <p className={classes.name}>{t('calendar.previewDays.goOn')}</p>
    </div>
  );
}

function Moves({ preview }: { readonly preview: Outputs['calendar']['previewDays'] }) {
  const t = useWords();
  const { today } = useMoment();
  const { moved, moves, otherMoves, rows } = preview;
  const day = (on: string | null) => (on === null ? t('calendar.previewDays.noDate') : shortDate(t, on, today));
  return (
    <>
      <p role="status">{t('calendar.previewDays.moved', { cases: moved })}</p>
      {moves.length > 0 && (
        <ul className={classes.moves} aria-label={t('calendar.previewDays.fromTo')}>
          {moves.map(({ what, from, to, cases }) => (
            <li key={`${what} ${from} ${to}`}>
              {t.rich(`calendar.previewDays.moves.${what}`, { cases, from: day(from), to: day(to), b: bold })}
            </li>
          ))}
          {otherMoves > 0 && <li>{t.rich('calendar.previewDays.otherMoves', { cases: otherMoves, b: bold })}</li>}
        </ul>
      )}
      {rows.length > 0 && (
        <div className={classes.rows} tabIndex={0} role="region" aria-label={t('calendar.previewDays.cases')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('calendar.previewDays.case')}</th>
                <th scope="col">{t('calendar.previewDays.from')}</th>
                <th scope="col">{t('calendar.previewDays.to')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ reference, requester, what, from, to }) => (
                <tr key={`${reference} ${what}`}>
                  <td>
                    <Anchor href={hrefTo(paths.request(reference))}>{reference}</Anchor>
                    <span className={classes.name}>{requester}</span>
                  </td>
                  <td>{day(from)}</td>
                  <td>{day(to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {moved > rows.length && (
        <p className={classes.name}>{t('calendar.previewDays.firstListed', { rows: rows.length })}</p>
      )}
    </>
  );
}

function bold(chunks: ReactNode) {
  return <b>{chunks}</b>;
}
