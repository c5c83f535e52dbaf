import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../ui/use-words.tsx';
import { copySecret } from './copied-secret.ts';

/** Copies a passphrase or a key. It is taken off the clipboard again when the register is locked. */
export function CopySecretButton({ secret, words }: { readonly secret: string; readonly words: string }) {
  const t = useWords();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = () => {
    copySecret(secret).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <Button variant="default" leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={copy}>
      {{ ready: words, copied: t('ui.copied'), refused: t('shell.copySecret.refused') }[state]}
    </Button>
  );
}
