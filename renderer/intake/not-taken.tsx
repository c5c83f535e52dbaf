import { IconAlertTriangle } from '@tabler/icons-react';
import { focusOnce } from '../ui/focus-once.ts';
import classes from './report-breach.module.css';

type NotTakenProps = { readonly sentence: string | undefined; readonly telephone: string | undefined };

/** In place of the form: no report is taken here, why, and how the officer is reached instead. */
export function NotTaken({ sentence, telephone }: NotTakenProps) {
  return (
    <div className={classes.form}>
      <h1 tabIndex={-1} ref={focusOnce}>
        Reports cannot be sent from this computer now
      </h1>
      <p className={classes.notTaken} role="alert">
        <IconAlertTriangle size={20} stroke={1.6} aria-hidden />
        <span>{sentence}</span>
      </p>
      <p className={classes.reach}>
        <TellOfficer telephone={telephone} />
      </p>
      <p className={classes.lead}>
        Do not wait for this screen: a loss of personal information has to be looked at within hours.
      </p>
    </div>
  );
}

/** How the officer is reached without this window. */
export function TellOfficer({ telephone }: Pick<NotTakenProps, 'telephone'>) {
  if (telephone === undefined) return <>Tell your data protection officer in person or by telephone.</>;
  return (
    <>
      Ring your data protection officer: <b className={classes.telephone}>{telephone}</b>.
    </>
  );
}
