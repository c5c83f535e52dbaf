import { isHidden, wordPart, wordShare } from '../../main/contract/reports/compute-figures.ts';
import type { Figures } from '../../main/contract/reports/compute-figures.ts';
import { count } from '../ui/words.ts';
import classes from './key-figures.module.css';

type Figure = { readonly label: string; readonly value: string; readonly behind: string };

const notShown = 'Not shown';
const noAnswers = 'No request was answered in this period.';

/** Four figures, each with the counts behind it. */
export function KeyFigures({ figures }: { readonly figures: Figures }) {
  return (
    <dl className={classes.figures}>
      {figuresOf(figures).map(({ label, value, behind }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd className={classes.value}>{value}</dd>
          <dd className={classes.behind}>{behind}</dd>
        </div>
      ))}
    </dl>
  );
}

function figuresOf({
  answered,
  onTime,
  yearBefore,
  open,
  medianDays,
  extended,
  breaches,
  authority,
}: Figures): Figure[] {
  const before =
    yearBefore.answered === 0
      ? 'None the year before.'
      : `Year before: ${wordPart(yearBefore.onTime, yearBefore.answered)}.`;
  return [
    {
      label: 'Answered on time',
      value: isHidden(onTime) ? notShown : (wordShare(onTime, answered) ?? 'None'),
      behind:
        answered === 0 ? noAnswers : isHidden(onTime) ? `${answered} answered.` : `${onTime} of ${answered}. ${before}`,
    },
    {
      label: 'Open now',
      value: String(open.total),
      behind: openWords(open),
    },
    {
      label: 'Half answered within',
      value:
        medianDays === null
          ? 'None'
          : isHidden(medianDays)
            ? notShown
            : count(medianDays, { one: '{n} day', other: '{n} days' }),
      behind:
        answered === 0
          ? noAnswers
          : isHidden(extended)
            ? `${answered} answered.`
            : count(extended, { one: '{n} was extended', other: '{n} were extended' }),
    },
    { label: 'Breaches recorded', value: String(breaches.recorded), behind: told(breaches, authority) },
  ];
}

function openWords({ overdue, pausedOrNotStarted }: Figures['open']): string {
  const words = [
    ...(isHidden(overdue) ? [] : [`${overdue} overdue`]),
    ...(isHidden(pausedOrNotStarted)
      ? []
      : [count(pausedOrNotStarted, { one: '{n} clock stopped', other: '{n} clocks stopped' })]),
  ];
  return words.length === 0 ? 'How many are late is not shown.' : words.join(', ');
}

function told({ toldAuthority, toldWithin72Hours }: Figures['breaches'], authority: string): string {
  const whom = `told to ${/^the /iu.test(authority) ? authority : `the ${authority}`}`;
  if (isHidden(toldAuthority) || isHidden(toldWithin72Hours))
    return 'Whom they were told to is shown for whole periods.';
  if (toldAuthority === 0) return `None ${whom}`;
  const inside = toldAuthority === toldWithin72Hours ? 'all inside 72 hours' : `${toldWithin72Hours} inside 72 hours`;
  return `${toldAuthority} ${whom}, ${toldAuthority === 1 && toldWithin72Hours === 1 ? 'inside 72 hours' : inside}`;
}
