import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type { Figures } from '../../main/contract/reports/compute-figures.ts';
import type { Words } from '../../main/words/words.ts';
import { authorityInWords } from '../../main/words/authority.ts';
import { useWords } from '../ui/use-words.tsx';
import { countWords, partWords, shareWords } from './count-words.ts';
import classes from './key-figures.module.css';

type Figure = { readonly label: string; readonly value: string; readonly behind: string };

/** Four figures, each with the counts behind it. */
export function KeyFigures({ figures }: { readonly figures: Figures }) {
  const t = useWords();
  return (
    <dl className={classes.figures}>
      {figuresOf(t, figures).map(({ label, value, behind }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd className={classes.value}>{value}</dd>
          <dd className={classes.behind}>{behind}</dd>
        </div>
      ))}
    </dl>
  );
}

function figuresOf(t: Words, figures: Figures): Figure[] {
  const { open, breaches, authority } = figures;
  return [
    onTimeFigure(t, figures),
    { label: t('reports.keyFigures.open'), value: countWords(t, open.total), behind: openWords(t, open) },
    halfWithinFigure(t, figures),
    {
      label: t('reports.keyFigures.breaches'),
      value: countWords(t, breaches.recorded),
      behind: told(t, breaches, authority),
    },
  ];
}

function onTimeFigure(t: Words, { answered, onTime, yearBefore }: Figures): Figure {
  const label = t('reports.keyFigures.onTime');
  if (isHidden(onTime)) return { label, value: t('reports.keyFigures.notShown'), behind: answeredWords(t, answered) };
  return {
    label,
    value: shareWords(t, onTime, answered) ?? t('reports.keyFigures.onTimeNone'),
    behind:
      answered === 0
        ? t('reports.noAnswers')
        : yearBefore.answered === 0
          ? t('reports.keyFigures.onTimeFirstYear', { onTime, answered })
          : t('reports.keyFigures.onTimeOf', {
              onTime,
              answered,
              yearBefore: partWords(t, yearBefore.onTime, yearBefore.answered),
            }),
  };
}

function halfWithinFigure(t: Words, { answered, medianDays, extended }: Figures): Figure {
  return {
    label: t('reports.keyFigures.halfWithin'),
    value:
      medianDays === null
        ? t('reports.keyFigures.halfWithinNone')
        : isHidden(medianDays)
          ? t('reports.keyFigures.notShown')
          : t('reports.keyFigures.halfWithinDays', { days: medianDays }),
    behind:
      answered === 0 || isHidden(extended)
        ? answeredWords(t, answered)
        : t('reports.keyFigures.extended', { extended }),
  };
}

function answeredWords(t: Words, answered: number): string {
  return answered === 0 ? t('reports.noAnswers') : t('reports.keyFigures.answered', { answered });
}

function openWords(t: Words, { overdue, pausedOrNotStarted: stopped }: Figures['open']): string {
  if (isHidden(overdue))
    return isHidden(stopped) ? t('reports.keyFigures.lateNotShown') : t('reports.keyFigures.stopped', { stopped });
  return isHidden(stopped)
    ? t('reports.keyFigures.overdue', { overdue })
    : t('reports.keyFigures.overdueAndStopped', { overdue, stopped });
}

function told(t: Words, { toldAuthority, toldWithin72Hours }: Figures['breaches'], name: string): string {
  if (isHidden(toldAuthority) || isHidden(toldWithin72Hours)) return t('reports.keyFigures.toldNotShown');
  const authority = authorityInWords(t, name);
  if (toldAuthority === 0) return t('reports.keyFigures.toldNone', { authority });
  return toldAuthority === toldWithin72Hours
    ? t('reports.keyFigures.toldAllInside', { told: toldAuthority, authority })
    : t('reports.keyFigures.toldSomeInside', { told: toldAuthority, inside: toldWithin72Hours, authority });
}
