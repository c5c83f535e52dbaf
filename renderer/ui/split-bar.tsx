import classes from './split-bar.module.css';

/** A part of a whole. `look` is what tells the parts apart without colour. */
export type SplitPart = {
  readonly label: string;
  readonly count: number;
  readonly look: 'solid' | 'striped' | 'dark' | 'empty';
};

/** One bar divided by count, and the counts as a legend that says it in words. */
export function SplitBar({ parts }: { readonly parts: readonly SplitPart[] }) {
  return (
    <div>
      <div className={classes.bar} aria-hidden="true">
        {parts
          .filter((part) => part.count > 0)
          .map((part) => (
            <span key={part.label} className={classes.part} data-look={part.look} style={{ flexGrow: part.count }} />
          ))}
      </div>
      <dl className={classes.legend}>
        {parts.map((part) => (
          <div key={part.label} className={classes.entry}>
            <dt className={classes.label}>
              <span className={classes.swatch} data-look={part.look} aria-hidden="true" />
              {part.label}
            </dt>
            <dd className={classes.count}>{part.count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
