import { Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Organisation } from '../../main/contract/organisation/organisation.ts';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

const readings: readonly {
  readonly value: Organisation['identityPause'];
  readonly label: string;
  readonly is: string;
}[] = [
  {
    value: 'pause',
    label: 'The clock stands while you wait',
    is: 'The days of waiting are added to the month that began on receipt. The earlier date of the two readings.',
  },
  {
    value: 'restart',
    label: 'A full month begins when the proof comes',
    is: 'The month is counted from the day identity is confirmed. The later date; be ready to defend it.',
  },
];

/** How waiting for proof of identity is read where the law leaves two readings (EDPB Guidelines 01/2022, section 5.3). */
export function IdentityField({ form }: { readonly form: UseFormReturnType<TypedOrganisation> }) {
  const isOpen = form.values.regime === 'eu-gdpr';
  return (
    <Radio.Group
      className={classes.wide ?? ''}
      label="What an open question about identity does"
      description={
        isOpen
          ? 'EDPB Guidelines 01/2022, section 5.3, says that time is suspended and leaves open what follows. Changing it dates the open cases again.'
          : 'The law chosen above leaves no choice here. This holds for requests under the GDPR only.'
      }
      value={form.values.identityPause}
      onChange={(reading) => form.setFieldValue('identityPause', reading === 'restart' ? 'restart' : 'pause')}
    >
      <Stack gap={6} mt={6}>
        {readings.map(({ value, label, is }) => (
          <Radio key={value} value={value} label={label} description={is} disabled={!isOpen} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
