import { Anchor, Button } from '@mantine/core';
import type { Salvaged } from '../../main/contract/salvage/salvage-register.ts';
import { FactList } from '../ui/fact-list.tsx';
import { count } from '../ui/words.ts';
import classes from '../ui/upkeep.module.css';

type SalvageResultProps = {
  readonly salvaged: Salvaged;
  readonly opening: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
};

/** What came back, what is lost, and what to do next. */
export function SalvageResult({ salvaged, opening, onOpen, onLeave }: SalvageResultProps) {
  const { pages, damagedPages, tables, backup, lostCases, lostEntries, documents, enterAgain, path, report } = salvaged;
  const back = tables.reduce((sum, table) => sum + table.rows + table.fromBackup, 0);
  const fromBackup = tables.reduce((sum, table) => sum + table.fromBackup, 0);
  const lost = tables.filter((table) => table.lost === null || table.lost > 0);
  return (
    <section className={classes.form} aria-label="What was salvaged">
      <h2>The register is salvaged</h2>
      <p role="status" className={classes.quiet}>
        {damagedPages === 0 ? 'Every page could be read.' : `${damagedPages} of ${pages} pages could not be read.`} The
        damaged register was not touched. Keep it until you have gone through this list.
      </p>
      <FactList
        facts={[
          {
            label: 'Brought back',
            value: `${count(back, { one: '{n} row', other: '{n} rows' })}${fromBackup === 0 ? '' : `, ${fromBackup} of them from the backup ${backup ?? ''}`}`,
          },
          {
            label: 'Lost rows',
            value:
              lost.length === 0 ? 'None' : lost.map((table) => `${table.table}: ${table.lost ?? 'unknown'}`).join(', '),
          },
          {
            label: 'Lost cases',
            value:
              lostCases.length === 0 ? 'None' : `${lostCases.join(', ')}. What hangs on them is kept under a stand-in.`,
          },
          {
            label: 'Lost documents',
            value:
              documents.lost.length === 0
                ? 'None'
                : documents.lost.map(({ reference, number }) => `${reference} no. ${number}`).join(', '),
          },
          ...(lostEntries.length === 0
            ? []
            : [
                {
                  label: 'Lost audit entries',
                  value: `${lostEntries.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ')}. The audit log goes on with an entry that says so.`,
                },
              ]),
          ...(enterAgain.length === 0 ? [] : [{ label: 'Enter again', value: enterAgain.join(' ') }]),
          { label: 'New folder', value: path },
          { label: 'This list', value: report },
        ]}
      />
      <div className={classes.buttons}>
        <Button onClick={onOpen} loading={opening} autoFocus>
          Go to the salvaged register
        </Button>
        <Anchor component="button" type="button" onClick={onLeave}>
          Stay with the damaged one
        </Anchor>
      </div>
    </section>
  );
}
