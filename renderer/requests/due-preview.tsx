import type { Outputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { daysBetween } from '../ui/due-words.ts';
import { TheSum } from '../ui/the-sum.tsx';
import { useWords } from '../ui/use-words.tsx';
import { dueHeadline, noDueLine, sumOf } from './clock-sum.ts';
import classes from './log-request.module.css';

type DuePreviewProps = {
  readonly preview: Outputs['requests']['previewRequest'] | undefined;
  readonly rights: number;
  readonly today: string;
};

/** The due date and how it comes about, before anything is saved. */
export function DuePreview({ preview, rights, today }: DuePreviewProps) {
  const t = useWords();
  const clock = preview?.clock;
  if (clock == null) {
    return (
      <section aria-label={t('requests.clock.answerDue')} className={classes.due}>
        <h2>{t('requests.clock.answerDue')}</h2>
        <p className={classes.date} data-none>
          {t('requests.dueCard.noDate')}
        </p>
        <p className={classes.dateNote}>{whyNone(t, rights, preview?.problem)}</p>
      </section>
    );
  }
  const { title, date } = dueHeadline(t, clock);
  return (
    <section aria-label={t('requests.clock.answerDue')} className={classes.due}>
      <h2>{clock.due === undefined ? t('requests.clock.answerDue') : title}</h2>
      <p className={classes.date}>{clock.due === undefined ? noDueLine(t, clock) : date}</p>
      <p className={classes.dateNote}>{noteOf(t, clock, rights, today)}</p>
      <TheSum {...sumOf(t, clock)} />
      {clock.warnings.map(({ code, sentence, citation }) => (
        <p key={code} className={classes.warning} data-law>
          {sentence} {citation !== undefined && <cite>{citation}</cite>}
        </p>
      ))}
    </section>
  );
}

function whyNone(t: Words, rights: number, problem: string | null | undefined): string {
  if (rights === 0) return t('requests.dueCard.noRights');
  return problem == null ? t('requests.dueCard.noDay') : t('requests.dueCard.problem', { problem });
}

function noteOf(
  t: Words,
  { due, waitingFor }: { readonly due?: string | undefined; readonly waitingFor?: string | undefined },
  rights: number,
  today: string,
): string {
  if (due === undefined)
    return t(waitingFor === 'identity' ? 'requests.dueCard.startsWithProof' : 'requests.dueCard.noFixedLimit');
  const left = daysBetween(today, due);
  if (left < 0) return t('requests.dueCard.over', { days: -left, rights });
  return left === 0 ? t('requests.dueCard.today', { rights }) : t('requests.dueCard.ahead', { days: left, rights });
}
