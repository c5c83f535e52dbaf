import classes from './crumbs.module.css';
import { useWords } from './use-words.tsx';

type CrumbsProps = {
  readonly place: string;
  readonly href: string;
  readonly reference: string;
  /** "Housing, handled by Maren Oduya". */
  readonly note?: string;
};

/** Where a case is: the list it came from, its reference, who has it. */
export function Crumbs({ place, href, reference, note }: CrumbsProps) {
  const t = useWords();
  return (
    <>
      <nav aria-label={t('ui.breadcrumb')} className={classes.crumbs}>
        <a href={href} className={classes.link}>
          {place}
        </a>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{reference}</span>
      </nav>
      {note !== undefined && <span className={classes.note}>{note}</span>}
    </>
  );
}
