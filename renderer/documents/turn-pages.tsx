import { Button } from '@mantine/core';
import { useWords } from '../ui/use-words.tsx';
import classes from './turn-pages.module.css';

type TurnPagesProps = { readonly page: number; readonly pages: number; readonly onTurn: (page: number) => void };

/** Goes from page to page of what is shown one page at a time; after the last comes the first. Nothing where there is one. */
export function TurnPages({ page, pages, onTurn }: TurnPagesProps) {
  const t = useWords();
  if (pages === 1) return null;
  return (
    <div className={classes.pages}>
      <Button variant="default" size="xs" onClick={() => onTurn(page === 1 ? pages : page - 1)}>
        {t('requests.letter.previousPage')}
      </Button>
      <span role="status">{t('requests.letter.pageOf', { page, pages })}</span>
      <Button variant="default" size="xs" onClick={() => onTurn(page === pages ? 1 : page + 1)}>
        {t('requests.letter.nextPage')}
      </Button>
    </div>
  );
}
