import { useForm as useMantineForm } from '@mantine/form';
import type { FormErrors, UseFormInput, UseFormReturnType } from '@mantine/form';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Words } from '../../main/words/words.ts';
import { onceReleased } from './once-released.ts';
import { useWords } from './use-words.tsx';

/** What is wrong with fields: one sentence per path. */
type SayFields = (t: Words) => FormErrors;

type Form<Values> = UseFormReturnType<Values> & {
  /** Shows beside its fields what the core refused of them. Leaving a field does not take that away, typing in it does. */
  readonly refuse: (say: SayFields) => void;
};

/** A form that says what is wrong with its fields again as soon as another language is shown. What is typed stays. */
export function useForm<Values extends Record<string, unknown>>(input: UseFormInput<Values>): Form<Values> {
  const t = useWords();
  const refused = useRef<SayFields>(undefined);
  const typedIn = useRef(new Set<string>());
  const form = useMantineForm<Values>({
    ...input,
    enhanceGetInputProps: ({ inputProps: { onBlur, onChange }, field }) => ({
      onChange: (...typed: unknown[]) => {
        typedIn.current.add(String(field));
        onChange(...typed);
      },
      onBlur: () =>
        onceReleased(() => {
          const path = String(field);
          // A field that was only passed says nothing, nor one that was emptied by what was pressed.
          if ((typedIn.current.has(path) || form.isDirty(path)) && !isRefused(path)) onBlur?.();
        }),
    }),
  });
  // Mantine looks at a field that is left by its rules alone, which know nothing of what the core refused.
  const isRefused = (path: string) => {
    const sentence = form.errors[path];
    return sentence !== undefined && sentence === refused.current?.(t)[path];
  };
  const shownIn = useRef(t);
  const sayAgain = useEffectEvent(() => {
    const { errors } = form;
    const again = { ...refused.current?.(t), ...form.validate().errors };
    form.setErrors(
      Object.fromEntries(Object.entries(errors).map(([path, sentence]) => [path, again[path] ?? sentence])),
    );
  });
  useLayoutEffect(() => {
    if (shownIn.current === t) return;
    shownIn.current = t;
    sayAgain();
  }, [t]);
  return {
    ...form,
    setValues: (values) => {
      typedIn.current.clear();
      form.setValues(values);
    },
    reset: () => {
      typedIn.current.clear();
      form.reset();
    },
    validateField: (path) =>
      isRefused(String(path)) ? { hasError: true, error: form.errors[String(path)] } : form.validateField(path),
    refuse: (say) => {
      refused.current = say;
      // Another language may have been chosen since it was asked for.
      form.setErrors(say(shownIn.current));
    },
  };
}
