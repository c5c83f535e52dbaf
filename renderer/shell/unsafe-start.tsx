import { IconShieldX } from '@tabler/icons-react';
import { desktop } from '../desktop.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './unsafe-start.module.css';

/** Stands on every way in for as long as Docket runs without its sandbox. It cannot be put away. */
export function UnsafeStart() {
  const t = useWords();
  if (desktop()?.withoutSandbox !== true) return null;
  return (
    <section aria-label={t('shell.unsafeStart.name')} className={classes.warning}>
      <IconShieldX size={16} stroke={1.6} aria-hidden />
      <p>{t.rich('shell.unsafeStart.warning', { b: (words) => <b>{words}</b> })}</p>
    </section>
  );
}
