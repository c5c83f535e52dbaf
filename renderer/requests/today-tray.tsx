import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { shortInstant, type Moment } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';
import { Group, Row } from './today-agenda.tsx';
import agenda from './today-agenda.module.css';
import classes from './today-drafts.module.css';

const mostLetters = 5;

/** The letters that wait in the tray, first come first, with the way to them. */
export function TodayTray({ waiting, moment }: { readonly waiting: number; readonly moment: Moment }) {
  const t = useWords();
  const { data } = useQuery(query.tray.listTray.queryOptions());
  const letters = data?.waiting.slice(0, mostLetters) ?? [];
  return (
    <div className={agenda.agenda}>
      <Group title={t('tray.title')} total={waiting} above={0} shown={letters.length} all={hrefTo(paths.tray)}>
        {letters.map(({ id, fileName, sender, subject, addedAt }) => (
          <Row
            key={id}
            href={hrefTo(paths.tray)}
            mark={
              <span className={classes.mark}>
                <IconMail size={16} stroke={1.6} aria-hidden /> {t('tray.letter')}
              </span>
            }
            reference=""
            name={sender || t('tray.noSender')}
            next={subject || fileName}
            date={shortInstant(t, addedAt, moment)}
          />
        ))}
      </Group>
    </div>
  );
}
