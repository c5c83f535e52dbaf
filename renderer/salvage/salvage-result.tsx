import { Anchor, Button } from '@mantine/core';
import type { Salvaged } from '../../main/contract/salvage/salvage-register.ts';
import { tableInWords } from '../../main/words/table-in-words.ts';
import type { Words } from '../../main/words/words.ts';
import { FactList } from '../ui/fact-list.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from '../ui/upkeep.module.css';

type SalvageResultProps = {
  readonly salvaged: Salvaged;
  readonly opening: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
};

/** What came back, what is lost, and what to do next. */
export function SalvageResult({ salvaged, opening, onOpen, onLeave }: SalvageResultProps) {
  const t = useWords();
  const { pages, damagedPages, tables, backup, lostCases, lostEntries, documents, enterAgain, path, report } = salvaged;
  const rows = tables.reduce((sum, table) => sum + table.rows + table.fromBackup, 0);
  const fromBackup = tables.reduce((sum, table) => sum + table.fromBackup, 0);
  const lost = tables.filter((table) => table.lost === null || table.lost > 0);
  return (
    <section className={classes.form} aria-label={t('salvage.salvageResult.name')}>
      <h2>{t('salvage.salvageResult.title')}</h2>
      <p role="status" className={classes.quiet}>
        {damagedPages === 0
          ? t('salvage.salvageResult.everyPage')
          : t('salvage.salvageResult.damagedPages', { damaged: damagedPages, pages })}{' '}
        {t('salvage.salvageResult.keepDamaged')}
      </p>
      <FactList
        facts={[
          {
            label: t('salvage.salvageResult.broughtBack'),
            value:
              fromBackup === 0
                ? t('salvage.salvageResult.rows', { rows })
                : t('salvage.salvageResult.rowsFromBackup', { rows, fromBackup, backup: backup ?? '' }),
          },
          {
            label: t('salvage.salvageResult.lostRows'),
            value:
              lost.length === 0
                ? t('salvage.salvageResult.noLostRows')
                : lost.map((table) => lostWords(t, table)).join(', '),
          },
          {
            label: t('salvage.salvageResult.lostCases'),
            value:
              lostCases.length === 0
                ? t('salvage.salvageResult.noLostCases')
                : t('salvage.salvageResult.whatOfCases', { references: lostCases.join(', ') }),
          },
          {
            label: t('salvage.salvageResult.lostDocuments'),
            value:
              documents.lost.length === 0
                ? t('salvage.salvageResult.noLostDocuments')
                : documents.lost
                    .map(({ reference, number }) =>
                      t('salvage.salvageResult.document', { reference, number: String(number) }),
                    )
                    .join(', '),
          },
          ...(lostEntries.length === 0
            ? []
            : [
                {
                  label: t('salvage.salvageResult.lostEntries'),
                  value: t('salvage.salvageResult.whatOfEntries', {
                    entries: lostEntries.map((entries) => entryWords(t, entries)).join(', '),
                  }),
                },
              ]),
          ...(enterAgain.length === 0
            ? []
            : [{ label: t('salvage.salvageResult.enterAgain'), value: enterAgain.join(' ') }]),
          { label: t('salvage.salvageResult.newFolder'), value: path },
          { label: t('salvage.salvageResult.thisList'), value: report },
        ]}
      />
      <div className={classes.buttons}>
        <Button onClick={onOpen} loading={opening} autoFocus>
          {t('salvage.salvageResult.open')}
        </Button>
        <Anchor component="button" type="button" onClick={onLeave}>
          {t('salvage.salvageResult.stay')}
        </Anchor>
      </div>
    </section>
  );
}

function lostWords(t: Words, { table: name, lost }: Salvaged['tables'][number]): string {
  const table = tableInWords(t, name);
  return lost === null
    ? t('salvage.salvageResult.lostOfTableUnknown', { table })
    : t('salvage.salvageResult.lostOfTable', { table, lost });
}

function entryWords(t: Words, { from, to }: Salvaged['lostEntries'][number]): string {
  return from === to ? String(from) : t('salvage.salvageResult.entries', { from: String(from), to: String(to) });
}
