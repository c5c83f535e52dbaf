import { KeyCap } from './key-cap.tsx';
import classes from './key-hint.module.css';
import { useWords } from './use-words.tsx';

/** A key of the screen: "J", "K" and what they do, "move". */
export type KeyHintText = { readonly keys: readonly string[]; readonly does: string };

/** The keys that work on this screen, as the status bar shows them. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHintText[] }) {
  const t = useWords();
  return (
    <ul className={classes.hints} aria-label={t('ui.keys.title')}>
      {hints.map(({ keys, does }) => (
        <li key={does} className={classes.hint}>
          {keys.map((key) => (
            <KeyCap key={key} name={key} />
          ))}
          <span>{does}</span>
        </li>
      ))}
    </ul>
  );
}

/** The key of a button, inside the button. */
export function KeyOfButton({ name }: { readonly name: string }) {
  return <KeyCap className={classes.inButton ?? ''} aria-hidden="true" name={name} />;
}
