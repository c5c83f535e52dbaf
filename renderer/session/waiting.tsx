import { useEffect, useState } from 'react';
import { useWords } from '../ui/use-words.tsx';
import classes from './unlock-register.module.css';

/** Seconds that count down to 0, and a way to start them again. Told by a clock that nobody sets. */
export function useCountdown(initial: number): readonly [number, (seconds: number) => void] {
  const [until, setUntil] = useState(() => performance.now() + initial * 1000);
  const [left, setLeft] = useState(initial);
  useEffect(() => {
    const look = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [until]);
  useEffect(() => setUntil(performance.now() + initial * 1000), [initial]);
  return [left, (seconds) => setUntil(performance.now() + seconds * 1000)];
}

/** Why the next passphrase waits, in words. Read out once; the seconds stand on the button. */
export function Waiting({ seconds }: { readonly seconds: number }) {
  const t = useWords();
  const [first] = useState(seconds);
  return (
    <p className={classes.hint} role="status">
      {t('session.unlockForm.wait', { seconds: first })}
    </p>
  );
}
