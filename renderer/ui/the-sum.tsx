import classes from './the-sum.module.css';

/** One line of the working: the operation, the date after it (in words), why, and where the rule stands. */
export type SumStep = {
  readonly title: string;
  readonly date: string;
  readonly sentence?: string;
  readonly citation?: string;
};

type TheSumProps = {
  readonly steps: readonly SumStep[];
  readonly total: { readonly title: string; readonly date: string };
  /** Dates that follow from the same working but are not the answer's, such as the extension notice. */
  readonly after?: readonly SumStep[];
};

/** The working of a due date as a till receipt: operation left, date right, a double rule under the total. */
export function TheSum({ steps, total, after = [] }: TheSumProps) {
  return (
    <div className={classes.sum} data-law>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Line key={`${step.title} ${step.date}`} step={step} />
        ))}
      </ol>
      <p className={classes.total}>
        <span>{total.title}</span> <b>{total.date}</b>
      </p>
      {after.length > 0 && (
        <ul className={classes.steps}>
          {after.map((step) => (
            <Line key={`${step.title} ${step.date}`} step={step} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ step }: { readonly step: SumStep }) {
  return (
    <li className={classes.step}>
      <p className={classes.operation}>
        <span>{step.title}</span> <b>{step.date}</b>
      </p>
      {step.sentence !== undefined && <p className={classes.sentence}>{step.sentence}</p>}
      {step.citation !== undefined && <cite className={classes.citation}>{step.citation}</cite>}
    </li>
  );
}
