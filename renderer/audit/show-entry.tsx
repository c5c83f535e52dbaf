import { Anchor, Button } from '@mantine/core';
import type { AuditEntryRow } from '../../main/contract/audit/audit.ts';
import { hrefTo, paths } from '../paths.ts';
import { datesInWords, fullInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './audit.module.css';
import { entryWords, subjectWords } from './entry-columns.tsx';

type ShowEntryProps = { readonly entry: AuditEntryRow; readonly onClose: () => void };

/** Everything one entry says, and the hash that the next one is chained to. */
export function ShowEntry({ entry, onClose }: ShowEntryProps) {
  const t = useWords();
  const { zone, today } = useMoment();
  const { seq, at, person: name, role, details, subject, hash } = entry;
  return (
    <Dialog title={t('audit.entry.title', { seq })} onClose={onClose}>
      <div className={classes.form}>
        <FactList
          facts={[
            { label: t('audit.entry.what'), value: entryWords(t, entry) },
            { label: t('audit.entry.when'), value: at === null ? t('audit.entry.notKnown') : fullInstant(t, at, zone) },
            { label: t('audit.entry.who'), value: t('audit.entry.person', { name, role }) },
            ...(subject === null ? [] : [{ label: t('audit.entry.about'), value: <Subject entry={entry} /> }]),
            ...(details.length === 0
              ? []
              : [
                  {
                    label: t('audit.entry.details'),
                    value: details.map((detail) => (
                      <span key={detail} className={classes.line}>
                        {datesInWords(t, detail, { today, zone })}
                      </span>
                    )),
                  },
                ]),
            { label: t('audit.entry.hash'), value: <span className={classes.hash}>{hash}</span> },
          ]}
        />
        <div className={classes.buttons}>
          <Button onClick={onClose} data-autofocus>
            {t('ui.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Subject({ entry }: { readonly entry: AuditEntryRow }) {
  const words = subjectWords(useWords(), entry);
  if (!/^[A-Z]{2,3}-\d{4}-\d{4,}$/u.test(words)) return words;
  return (
    <Anchor inherit href={hrefTo(words.startsWith('BR-') ? paths.breach(words) : paths.request(words))}>
      {words}
    </Anchor>
  );
}
