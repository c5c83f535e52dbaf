import { Anchor, Button } from '@mantine/core';
import type { AuditEntryRow } from '../../main/contract/audit/audit.ts';
import { hrefTo, paths } from '../paths.ts';
import { roleWords } from '../people/role-words.ts';
import { datesInWords } from '../requests/request-history.tsx';
import { useMoment } from '../ui/now.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { fullInstant } from '../ui/words.ts';
import classes from './audit.module.css';
import { entryWords, subjectWords } from './entry-columns.tsx';

type ShowEntryProps = { readonly entry: AuditEntryRow; readonly onClose: () => void };

/** Everything one entry says, and the hash that the next one is chained to. */
export function ShowEntry({ entry, onClose }: ShowEntryProps) {
  const { zone, today } = useMoment();
  const { seq, at, person, role, details, subject, hash } = entry;
  return (
    <Dialog title={`Entry ${seq.toLocaleString('en-GB')}`} onClose={onClose}>
      <div className={classes.form}>
        <FactList
          facts={[
            { label: 'What', value: entryWords(entry) },
            { label: 'When', value: at === null ? 'Not known' : fullInstant(at, zone) },
            { label: 'Who', value: `${person}, ${roleWords(role).toLowerCase()}` },
            ...(subject === null ? [] : [{ label: 'About', value: <Subject entry={entry} /> }]),
            ...(details.length === 0
              ? []
              : [
                  {
                    label: 'Details',
                    value: details.map((detail) => (
                      <span key={detail} className={classes.line}>
                        {datesInWords(detail, today)}
                      </span>
                    )),
                  },
                ]),
            { label: 'Hash', value: <span className={classes.hash}>{hash}</span> },
          ]}
        />
        <div className={classes.buttons}>
          <Button onClick={onClose} data-autofocus>
            Close
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Subject({ entry }: { readonly entry: AuditEntryRow }) {
  const words = subjectWords(entry);
  if (!/^[A-Z]{2,3}-\d{4}-\d{4,}$/u.test(words)) return words;
  return (
    <Anchor inherit href={hrefTo(words.startsWith('BR-') ? paths.breach(words) : paths.request(words))}>
      {words}
    </Anchor>
  );
}
