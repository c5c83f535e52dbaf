import { SegmentedControl } from '@mantine/core';
import type { CSSProperties } from 'react';
import { isHidden, wordCount } from '../../main/contract/reports/compute-figures.ts';
import type { Figures } from '../../main/contract/reports/compute-figures.ts';
import { monthWord } from '../ui/words.ts';
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
  return (
    <section className={classes.panel} aria-labelledby="by-month">
      <header className={classes.head}>
        <h2 id="by-month">Requests by month</h2>
        {!asTable && (
          <ul className={classes.legend} aria-hidden="true">
            <li data-series="received">Received</li>
            <li data-series="on-time">Answered on time</li>
            <li data-series="late">Answered late</li>
            {months.some(({ answeredLate }) => isHidden(answeredLate)) && <li data-series="answered">Answered</li>}
          </ul>
        )}
        <SegmentedControl
          aria-label="Show requests by month as"
          size="xs"
          data={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
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
  const top = topOf(months);
  const ticks = Array.from({ length: 5 }, (_, index) => (top / 4) * index);
  const every = Math.ceil(months.length / 12);
  const height = (value: number): CSSProperties => ({ height: `${(value / top) * 100}%` });
  return (
    <div className={classes.chart} role="img" aria-label={summaryOf(months)}>
      <div className={classes.axis}>
        {ticks.map((tick) => (
          <span key={tick} className={classes.tick} style={{ bottom: `${(tick / top) * 100}%` }}>
            {tick}
          </span>
        ))}
      </div>
      <div className={classes.plot}>
        {ticks.map((tick) => (
          <span key={tick} className={classes.line} style={{ bottom: `${(tick / top) * 100}%` }} />
        ))}
        {months.map((each) => (
          <div key={each.month} className={classes.month} title={lineOf(each)}>
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
          <span key={month}>{index % every === 0 ? monthWord(`${month}-01`) : ''}</span>
        ))}
      </div>
    </div>
  );
}

function MonthTable({ months }: { readonly months: readonly Month[] }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Received</th>
          <th scope="col">Answered</th>
          <th scope="col">On time</th>
          <th scope="col">Late</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, received, answered, answeredOnTime, answeredLate }) => (
          <tr key={month}>
            <th scope="row">{monthName(month)}</th>
            <td>{received}</td>
            <td>{answered}</td>
            <td>{wordCount(answeredOnTime)}</td>
            <td>{wordCount(answeredLate)}</td>
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

function summaryOf(months: readonly Month[]): string {
  const sum = (pick: (month: Month) => number) => months.reduce((total, month) => total + pick(month), 0);
  const known = months.flatMap(({ answeredLate }) => (isHidden(answeredLate) ? [] : [answeredLate]));
  const late = known.length < months.length ? '' : `, ${known.reduce((total, count) => total + count, 0)} of them late`;
  const totals = `Received ${sum(({ received }) => received)}, answered ${sum(({ answered }) => answered)}${late}.`;
  const busiest = months.toSorted((a, b) => b.received - a.received)[0];
  if (busiest === undefined || busiest.received === 0) return `Requests by month. ${totals}`;
  return `Requests by month. ${totals} Most were received in ${monthName(busiest.month)}: ${busiest.received}.`;
}

function lineOf({ month, received, answered, answeredOnTime, answeredLate }: Month): string {
  const said = `${monthName(month)}: ${received} received, `;
  if (isHidden(answeredOnTime) || isHidden(answeredLate)) return `${said}${answered} answered`;
  return `${said}${answeredOnTime} answered on time, ${answeredLate} late`;
}

function monthName(month: string): string {
  return `${monthWord(`${month}-01`)} ${month.slice(0, 4)}`;
}
