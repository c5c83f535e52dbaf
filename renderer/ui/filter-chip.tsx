import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import classes from './filter-chip.module.css';
import { useWords } from './use-words.tsx';

type FilterChipProps = {
  /** "Department". */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count?: number }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** A filter that reads as a sentence, "Department is Housing", with a button of its own to remove it. */
export function FilterChip({ label, options, value, onChange }: FilterChipProps) {
  const t = useWords();
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={classes.chip} data-set={chosen !== undefined}>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <UnstyledButton className={classes.words}>
            {chosen ? (
              <span>{t.rich('ui.filterIs', { label, value: chosen.label, b: (value) => <b>{value}</b> })}</span>
            ) : (
              <>
                {label} <IconChevronDown size={14} stroke={1.6} aria-hidden />
              </>
            )}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={value ?? ''} onChange={onChange}>
            {options.map((option) => (
              <Menu.RadioItem key={option.value} value={option.value} rightSection={option.count} closeMenuOnClick>
                {option.label}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {chosen && (
        <UnstyledButton
          className={classes.remove}
          aria-label={t('ui.removeFilter', { label, value: chosen.label })}
          onClick={() => onChange(undefined)}
        >
          <IconX size={14} stroke={1.6} aria-hidden />
        </UnstyledButton>
      )}
    </span>
  );
}
