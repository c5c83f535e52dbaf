import { Anchor, Button, Progress } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ClosingDay } from '../../main/contract/calendar/day.ts';
import type { MovedDate } from '../../main/contract/calendar/preview-days.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { shortDate } from '../ui/words.ts';
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
  const preview = useQuery({
    ...query.calendar.previewDays.queryOptions({ input: { closingDays: [...(days ?? [])] } }),
    placeholderData: keepPreviousData,
    enabled: days !== undefined && dating.state !== 'saving',
  });
  return (
    <Panel title={titleOf(dating)}>
      {dating.state === 'saving' && <Saving dating={dating} />}
      {dating.state === 'saved' && <p role="status">{savedWords(dating.moved)}</p>}
      {dating.state === 'failed' && (
        <Problem
          failed={dating.sentence}
          safe="What was saved stays, and dates that were not reached are counted at the next unlock."
        />
      )}
      {dating.state !== 'saving' && days !== undefined && (
        <>
          {preview.isError && (
            <Problem
              failed="The cases could not be counted."
              safe="Nothing was changed."
              details={preview.error.name}
              onRetry={() => void preview.refetch()}
            />
          )}
          {preview.data !== undefined && <Moves preview={preview.data} />}
          <div className={classes.buttons}>
            {!preview.isError && (
              <Button onClick={onSave} loading={preview.data === undefined || preview.isPlaceholderData}>
                Save the closing days
              </Button>
            )}
            <Button variant="default" onClick={onDiscard}>
              Discard
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}

function titleOf({ state }: Dating): string {
  if (state === 'saving') return 'Saving';
  return state === 'saved' ? 'Saved' : 'Before you save';
}

function Saving({ dating }: { readonly dating: Extract<Dating, { state: 'saving' }> }) {
  const { done, total } = dating;
  const words =
    total === 0
      ? 'Looking for the cases that move'
      : `Dating the cases again, ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
  return (
    <div className={classes.saving} role="status">
      <p>{words}</p>
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label="How many cases are dated" />
      <p className={classes.name}>You can go on working: it finishes by itself.</p>
    </div>
  );
}

function Moves({ preview }: { readonly preview: Outputs['calendar']['previewDays'] }) {
  const { today } = useMoment();
  const { moved, moves, otherMoves, rows } = preview;
  const day = (on: string | null) => (on === null ? 'no date' : shortDate(on, today));
  return (
    <>
      <p role="status">{movedWords(moved)}</p>
      {moves.length > 0 && (
        <ul className={classes.moves} aria-label="From where to where">
          {moves.map(({ what, from, to, cases }) => (
            <li key={`${what} ${from} ${to}`}>
              <b>{cases.toLocaleString('en-GB')}</b> {dateWords[what]} {day(from)} &rarr; {day(to)}
            </li>
          ))}
          {otherMoves > 0 && (
            <li>
              <b>{otherMoves.toLocaleString('en-GB')}</b> on other days
            </li>
          )}
        </ul>
      )}
      {rows.length > 0 && (
        <div className={classes.rows} tabIndex={0} role="region" aria-label="Cases that move">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Case</th>
                <th scope="col">From</th>
                <th scope="col">To</th>
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
      {moved > rows.length && <p className={classes.name}>The first {rows.length} are listed.</p>}
    </>
  );
}

const dateWords: Readonly<Record<MovedDate, string>> = {
  due: 'due',
  notice: 'extension notice by',
  acknowledgement: 'acknowledge by',
  house: 'house target',
};

function movedWords(moved: number): string {
  if (moved === 0) return 'No open case moves.';
  return moved === 1 ? '1 open case moves.' : `${moved.toLocaleString('en-GB')} open cases move.`;
}

function savedWords(moved: number): string {
  if (moved === 0) return 'The closing days are saved. No open case moved.';
  const cases = moved === 1 ? '1 open case has' : `${moved.toLocaleString('en-GB')} open cases have`;
  return `The closing days are saved. ${cases} a new date, and their history says why.`;
}
