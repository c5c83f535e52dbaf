import { createContext, useCallback, useContext, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { KeyHintText } from '../ui/key-hint.tsx';
import { useWords } from '../ui/use-words.tsx';
import { KeyList } from './key-list.tsx';
import { capsOf, isCharacters, isChord, wordOf } from './press.ts';
import type { KeyBinding } from './key-binding.ts';

type Keys = {
  readonly bindings: readonly KeyBinding[];
  readonly register: (id: string, bindings: readonly KeyBinding[]) => () => void;
  readonly letters: boolean;
};

const KeysContext = createContext<Keys | undefined>(undefined);
const sequencePause = 1_200;

/** Listens for the keys of the window and of the screen. `letters` is off where someone turned single keys off. */
export function KeysProvider({
  letters = true,
  children,
}: {
  readonly letters?: boolean;
  readonly children: ReactNode;
}) {
  const t = useWords();
  const [registered, setRegistered] = useState<ReadonlyMap<string, readonly KeyBinding[]>>(new Map());
  const [listed, setListed] = useState(false);
  const register = useCallback((id: string, added: readonly KeyBinding[]) => {
    setRegistered((map) => new Map(map).set(id, added));
    return () => setRegistered((map) => new Map([...map].filter(([key]) => key !== id)));
  }, []);
  const bindings = useMemo(
    () => [...registered.values()].flat().concat({ press: '?', does: t('shell.keys.all'), run: () => setListed(true) }),
    [registered, t],
  );
  useListener(bindings, letters);
  const keys = useMemo(() => ({ bindings, register, letters }), [bindings, register, letters]);
  return (
    <KeysContext value={keys}>
      {children}
      <KeyList opened={listed} onClose={() => setListed(false)} bindings={bindings} letters={letters} />
    </KeysContext>
  );
}

/** Adds the keys of a screen while it is shown. What `run` does may change from render to render. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const { register } = useContextOf();
  const id = useId();
  const latest = useRef(bindings);
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  const shape = JSON.stringify(bindings.map(({ press, does, run, quiet }) => [press, does, run !== undefined, quiet]));
  useLayoutEffect(
    () =>
      register(
        id,
        latest.current.map(({ run, ...binding }, index) =>
          run ? { ...binding, run: () => latest.current[index]?.run?.() } : binding,
        ),
      ),
    [register, id, shape],
  );
}

/** The keys the status bar shows. */
export function useKeyHints(): readonly KeyHintText[] {
  const { bindings, letters } = useContextOf();
  return useMemo(
    () =>
      bindings
        .filter(({ press, quiet }) => !quiet && (letters || !isCharacters(press)))
        .map(({ press, does }) => ({ keys: capsOf(press), does })),
    [bindings, letters],
  );
}

/** False where someone has turned single-letter keys off; lists take it as `letters`. */
export function useLetterKeys(): boolean {
  return useContextOf().letters;
}

function useContextOf(): Keys {
  const keys = useContext(KeysContext);
  if (!keys) throw new Error('useKeys needs a KeysProvider around it');
  return keys;
}

function useListener(bindings: readonly KeyBinding[], letters: boolean): void {
  const before = useRef({ word: '', at: 0 });
  // Before anything is seen: whoever sees a key named can press it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const word = wordOf(event);
      if (!isChord(word) && takesKeys(event.target, word)) return;
      if (!letters && isCharacters(word)) return;
      const second = event.timeStamp - before.current.at < sequencePause ? `${before.current.word} ${word}` : '';
      const binding =
        bindings.findLast(({ press, run }) => run && press === second) ??
        bindings.findLast(({ press, run }) => run && press === word);
      before.current = { word, at: event.timeStamp };
      if (!binding) return;
      event.preventDefault();
      before.current = { word: '', at: 0 };
      binding.run?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [bindings, letters]);
}

// A field takes every key, an open dialog or menu too; a button or a link only the ones that press it. What is typed
// while a dialog opens is meant for it, before the focus has arrived.
function takesKeys(target: EventTarget | null, word: string): boolean {
  if (!(target instanceof Element)) return false;
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return true;
  if (target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]')) return true;
  return (word === 'Enter' || word === ' ') && target.closest('a, button, [role="row"]') !== null;
}
