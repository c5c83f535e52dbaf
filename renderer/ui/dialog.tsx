import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFocusBack } from './use-focus-back.ts';
import { useWords } from './use-words.tsx';

type DialogProps = {
  /** What is asked, as its name: "Record an event". */
  readonly title: string;
  readonly size?: 'md' | 'lg';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question over the page. It holds typed words, so a click beside it does not close it; Esc and its buttons do, and the focus goes back. */
export function Dialog({ title, size = 'md', onClose, children }: DialogProps) {
  const t = useWords();
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      // Its header is no second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {children}
    </Modal>
  );
}
