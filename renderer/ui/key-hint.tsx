import { Kbd } from '@mantine/core';
import classes from './key-hint.module.css';

/** A key of the screen: "J", "K" and what they do, "move". */
export type KeyHintText = { readonly keys: readonly string[]; readonly does: string };

/** The keys that work on this screen, as the status bar shows them. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHintText[] }) {
  return (
    <ul className={classes.hints} aria-label="Keys">
      {hints.map(({ keys, does }) => (
        <li key={does} className={classes.hint}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span>{does}</span>
        </li>
      ))}
    </ul>
  );
}

/** The key of a button, inside the button. */
export function KeyOfButton({ name }: { readonly name: string }) {
  return (
    <Kbd className={classes.inButton ?? ''} aria-hidden="true">
      {name}
    </Kbd>
  );
}
