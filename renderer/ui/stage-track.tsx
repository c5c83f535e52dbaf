import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import classes from './stage-track.module.css';
import { useWords } from './use-words.tsx';

type StageTrackProps = {
  readonly stages: readonly string[];
  /** Index of the stage the case is in; the number of stages once all are done. */
  readonly current: number;
  /** Indexes of the stages somebody has worked in: one that was passed over has no tick. */
  readonly done: readonly number[];
};

type Place = 'done' | 'passed' | 'current' | 'ahead';

/** The stages of a case as a ruled line; the current one is heavier. */
export function StageTrack({ stages, current, done }: StageTrackProps) {
  const t = useWords();
  return (
    <ol className={classes.track} aria-label={t('ui.stages')}>
      {stages.map((stage, index) => {
        const place = placeOf(index, current, done);
        return (
          <li
            key={stage}
            className={classes.stage}
            data-place={place}
            {...(place === 'current' && { 'aria-current': 'step' as const })}
          >
            {place === 'done' ? <IconCheck size={14} stroke={2} aria-hidden /> : <span className={classes.dot} />}
            <span className={classes.word} title={stage}>
              {stage}
            </span>
            {place === 'done' && <VisuallyHidden>{t('ui.stageDone')}</VisuallyHidden>}
          </li>
        );
      })}
    </ol>
  );
}

type StageBarsProps = Pick<StageTrackProps, 'stages' | 'current'> & {
  /** How the case ended, where it did: words in the place of a stage, and whether its bars are full. */
  readonly ended?: { readonly words: string; readonly full: boolean } | undefined;
};

/** The same in a list row: one bar per stage, and the word of the current one or of the end. */
export function StageBars({ stages, current, ended }: StageBarsProps) {
  const t = useWords();
  return (
    <span className={classes.bars}>
      <span className={classes.row} aria-hidden="true">
        {stages.map((stage, index) => (
          <span
            key={stage}
            className={classes.bar}
            data-place={ended?.full === false ? 'ahead' : placeOf(index, current)}
          />
        ))}
      </span>
      {ended?.words ?? stages[current] ?? t('ui.noStage')}
    </span>
  );
}

function placeOf(index: number, current: number, done?: readonly number[]): Place {
  if (index === current) return 'current';
  if (index > current) return 'ahead';
  return done === undefined || done.includes(index) ? 'done' : 'passed';
}
