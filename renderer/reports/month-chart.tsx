import { SegmentedControl } from '@mantine/core';
import type { CSSProperties } from 'react';
import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type { Figures } from '../../main/contract/reports/compute-figures.ts';
import type { Words } from '../../main/words/words.ts';
import { monthWord } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { countWords } from './count-words.ts';
import classes from './month-chart.module.css';
import table from './report-table.module.css';

type Month = Figures['byMonth'][number];

type MonthChartProps = {
  readonly months: readonly Month[];
  readonly asTable: boolean;
  readonly onAsTable: (asTable: boolean) => void;
};

/** Requests received and answered, month by month; the same as a table. */
export function MonthChart({ months, asTable, onAsTable }: MonthChartProps) {
  const t = useWords();
  return (
    <section className={classes.panel} aria-labelledby="by-month">
      <header className={classes.head}>
        <h2 id="by-month">{t('reports.monthChart.title')}</h2>
        {!asTable && (
          <ul className={classes.legend} aria-hidden="true">
            <li data-series="received">{t('reports.columns.received')}</li>
            <li data-series="on-time">{t('reports.monthChart.onTime')}</li>
            <li data-series="late">{t('reports.monthChart.late')}</li>
            {months.some(({ answeredLate }) => isHidden(answeredLate)) && (
              <li data-series="answered">{t('reports.columns.answered')}</li>
            )}
          </ul>
        )}
        <SegmentedControl
          aria-label={t('reports.monthChart.showAs')}
          size="xs"
          data={[
            { value: 'chart', label: t('reports.monthChart.chart') },
            { value: 'table', label: t('reports.monthChart.table') },
          ]}
          value={asTable ? 'table' : 'chart'}
          onChange={(value) => onAsTable(value === 'table')}
        />
      </header>
      {asTable ? <MonthTable months={months} /> : <Bars months={months} />}
    </section>
  );
}

function Bars({ months }: { readonly months: readonly Month[] }) {
  const t = useWords();
  const top = topOf(months);
  const ticks = Array.from({ length: 5 }, (_, index) => (top / 4) * index);
  const every = Math.ceil(months.length / 12);
  const height = (value: number): CSSProperties => ({ height: `${(value / top) * 100}%` });
  return (
    <div className={classes.chart} role="img" aria-label={summaryOf(t, months)}>
      <div className={classes.axis}>
        {ticks.map((tick) => (
          <span key={tick} className={classes.tick} style={{ bottom: `${(tick / top) * 100}%` }}>
            {countWords(t, tick)}
          </span>
        ))}
      </div>
      <div className={classes.plot}>
        {ticks.map((tick) => (
          <span key={tick} className={classes.line} style={{ bottom: `${(tick / top) * 100}%` }} />
        ))}
        {months.map((each) => (
          <div key={each.month} className={classes.month} title={lineOf(t, each)}>
            <span data-series="received" style={height(each.received)} />
            <span className={classes.stack} style={height(each.answered)}>
              {isHidden(each.answeredOnTime) || isHidden(each.answeredLate) ? (
                <span data-series="answered" style={{ flexGrow: 1 }} />
              ) : (
                <>
                  <span data-series="late" style={{ flexGrow: each.answeredLate }} />
                  <span data-series="on-time" style={{ flexGrow: each.answeredOnTime }} />
                </>
              )}
            </span>
          </div>
        ))}
      </div>
      <div className={classes.names}>
        {months.map(({ month }, index) => (
          <span key={month}>{index % every === 0 ? monthWord(t, `${month}-01`) : ''}</span>
        ))}
      </div>
    </div>
  );
}

function MonthTable({ months }: { readonly months: readonly Month[] }) {
  const t = useWords();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('reports.columns.month')}</th>
          <th scope="col">{t('reports.columns.received')}</th>
          <th scope="col">{t('reports.columns.answered')}</th>
          <th scope="col">{t('reports.columns.onTime')}</th>
          <th scope="col">{t('reports.columns.late')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, received, answered, answeredOnTime, answeredLate }) => (
          <tr key={month}>
            <th scope="row">{monthName(t, month)}</th>
            <td>{countWords(t, received)}</td>
            <td>{countWords(t, answered)}</td>
            <td>{countWords(t, answeredOnTime)}</td>
            <td>{countWords(t, answeredLate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// Four whole steps, so that no line stands for half a request.
function topOf(months: readonly Month[]): number {
  const highest = Math.max(1, ...months.map((month) => Math.max(month.received, month.answered)));
  return Math.ceil(highest / 4) * 4;
}

function summaryOf(t: Words, months: readonly Month[]): string {
  const sum = (pick: (month: Month) => number) => months.reduce((total, month) => total + pick(month), 0);
  const known = months.flatMap(({ answeredLate }) => (isHidden(answeredLate) ? [] : [answeredLate]));
  const totals = { received: sum(({ received }) => received), answered: sum(({ answered }) => answered) };
  const summary =
    known.length < months.length
      ? t('reports.monthChart.summary', totals)
      : t('reports.monthChart.summaryLate', { ...totals, late: known.reduce((total, late) => total + late, 0) });
  const busiest = months.toSorted((a, b) => b.received - a.received)[0];
  if (busiest === undefined || busiest.received === 0) return summary;
  const { month, received } = busiest;
  return `${summary} ${t('reports.monthChart.busiest', { month: monthName(t, month), received })}`;
}

function lineOf(t: Words, { month: code, received, answered, answeredOnTime, answeredLate }: Month): string {
  const month = monthName(t, code);
  if (isHidden(answeredOnTime) || isHidden(answeredLate))
    return t('reports.monthChart.lineAnswered', { month, received, answered });
  return t('reports.monthChart.line', { month, received, onTime: answeredOnTime, late: answeredLate });
}

function monthName(t: Words, month: string): string {
  return t('reports.monthChart.month', { month: monthWord(t, `${month}-01`), year: month.slice(0, 4) });
}
