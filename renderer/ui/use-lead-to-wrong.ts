import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** A form, and what leads to the first of its fields that is wrong once that is on the screen. */
export function useLeadToWrong(): {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly lead: () => void;
} {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);
  return { form, lead: () => setAsked((before) => before + 1) };
}
