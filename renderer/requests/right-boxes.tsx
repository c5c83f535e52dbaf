import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { rightCodes, type Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { useWords } from '../ui/use-words.tsx';

type RightBoxesProps = {
  readonly label: string;
  readonly offered: readonly Right[];
  readonly chosen: readonly Right[];
  readonly onChange: (rights: readonly Right[]) => void;
  readonly error: ReactNode;
};

/** Rights to tick, in the order of the law. */
export function RightBoxes({ label, offered, chosen, onChange, error }: RightBoxesProps) {
  const t = useWords();
  return (
    <Checkbox.Group
      label={label}
      value={[...chosen]}
      onChange={(rights) => onChange(rightCodes.filter((right) => rights.includes(right)))}
      error={error}
    >
      <Stack gap={4} mt={4}>
        {offered.map((right) => (
          <Checkbox key={right} value={right} label={t(`terms.rights.${right}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
