import type { ReactNode } from 'react';
import classes from './page-head.module.css';

type PageHeadProps = {
  readonly title: string;
  /** One sentence under the title. */
  readonly sentence?: string;
  /** What stands over the title: where this is, such as "Requests / SAR-2026-0042". */
  readonly above?: ReactNode;
  /** Tags beside the title. */
  readonly tags?: ReactNode;
  /** The due mark of a case. */
  readonly mark?: ReactNode;
  readonly actions?: ReactNode;
  /** A hairline under the head, where no tabs or strip draw one. */
  readonly ruled?: boolean;
};

/** The head of a page, with its only h1, which takes the focus after a navigation. */
export function PageHead({ title, sentence, above, tags, mark, actions, ruled = false }: PageHeadProps) {
  return (
    <header className={classes.head} data-ruled={ruled}>
      <div className={classes.words}>
        {above !== undefined && <div className={classes.above}>{above}</div>}
        <div className={classes.line}>
          <h1 className={classes.title} tabIndex={-1}>
            {title}
          </h1>
          {tags}
        </div>
        {sentence !== undefined && <p className={classes.sentence}>{sentence}</p>}
      </div>
      {(mark !== undefined || actions !== undefined) && (
        <div className={classes.side}>
          {mark}
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
    </header>
  );
}
