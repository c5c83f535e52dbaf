import { useId } from 'react';
import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type { ShownCount } from '../../main/contract/reports/compute-figures.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './bar-list.module.css';
import { countWords } from './count-words.ts';

type BarListProps = {
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly count: ShownCount }[];
  readonly note: string;
};

/** Labels, bars and counts. The counts are text beside the bars, so it is its own table. */
export function BarList({ title, bars, note }: BarListProps) {
  const t = useWords();
  const heading = useId();
  const longest = Math.max(1, ...bars.map(({ count }) => (isHidden(count) ? 0 : count)));
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {bars.length > 0 && (
        <dl className={classes.bars}>
          {bars.map(({ label, count }) => (
            <div key={label} className={classes.bar}>
              <dt>{label}</dt>
              <dd>
                <span className={classes.track} aria-hidden="true">
                  <span
                    className={classes.fill}
                    style={{ width: `${isHidden(count) ? 0 : (count / longest) * 100}%` }}
                  />
                </span>
                <b data-hidden={isHidden(count)}>{countWords(t, count)}</b>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={classes.note}>{note}</p>
    </section>
  );
}
