import { IconAlertTriangle } from '@tabler/icons-react';
import { focusOnce } from '../ui/focus-once.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './report-breach.module.css';

type NotTakenProps = { readonly sentence: string | undefined; readonly telephone: string | undefined };

/** In place of the form: no report is taken here, why, and how the officer is reached instead. */
export function NotTaken({ sentence, telephone }: NotTakenProps) {
  const t = useWords();
  return (
    <div className={classes.form}>
      <h1 tabIndex={-1} ref={focusOnce}>
        {t('intake.notTaken.title')}
      </h1>
      <p className={classes.notTaken} role="alert">
        <IconAlertTriangle size={20} stroke={1.6} aria-hidden />
        <span>{sentence}</span>
      </p>
      <p className={classes.reach}>
        <TellOfficer telephone={telephone} />
      </p>
      <p className={classes.lead}>{t('intake.notTaken.doNotWait')}</p>
    </div>
  );
}

/** How the officer is reached without this window. */
export function TellOfficer({ telephone }: Pick<NotTakenProps, 'telephone'>) {
  const t = useWords();
  if (telephone === undefined) return t('intake.notTaken.tell');
  return t.rich('intake.notTaken.ring', {
    telephone,
    b: (number) => <b className={classes.telephone}>{number}</b>,
  });
}
