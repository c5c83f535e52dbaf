import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import classes from './stage-track.module.css';
import { useWords } from './use-words.tsx';

type StageTrackProps = {
  readonly stages: readonly string[];
  /** Index of the stage the case is in; the number of stages once all are done. */
  readonly current: number;
};

type Place = 'done' | 'current' | 'ahead';

/** The stages of a case as a ruled line; the current one is heavier. */
export function StageTrack({ stages, current }: StageTrackProps) {
  const t = useWords();
  return (
    <ol className={classes.track} aria-label={t('ui.stages')}>
      {stages.map((stage, index) => {
        const place = placeOf(index, current);
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

/** The same in a list row: one bar per stage, and the word of the current one. */
export function StageBars({ stages, current }: StageTrackProps) {
  const t = useWords();
  return (
    <span className={classes.bars}>
      <span className={classes.row} aria-hidden="true">
        {stages.map((stage, index) => (
          <span key={stage} className={classes.bar} data-place={placeOf(index, current)} />
        ))}
      </span>
      {stages[current] ?? t('ui.noStage')}
    </span>
  );
}

function placeOf(index: number, current: number): Place {
  if (index === current) return 'current';
  return index < current ? 'done' : 'ahead';
}
