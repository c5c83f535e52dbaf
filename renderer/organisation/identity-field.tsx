import { Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Organisation } from '../../main/contract/organisation/organisation.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

const readings: readonly Organisation['identityPause'][] = ['pause', 'restart'];

/** How waiting for proof of identity is read where the law leaves two readings (EDPB Guidelines 01/2022, section 5.3). */
export function IdentityField({ form }: { readonly form: UseFormReturnType<TypedOrganisation> }) {
  const t = useWords();
  const isOpen = form.values.regime === 'eu-gdpr';
  return (
    <Radio.Group
      className={classes.wide ?? ''}
      label={t('organisation.identity.title')}
      description={t(isOpen ? 'organisation.identity.open' : 'organisation.identity.closed')}
      value={form.values.identityPause}
      onChange={(reading) => form.setFieldValue('identityPause', reading === 'restart' ? 'restart' : 'pause')}
    >
      <Stack gap={6} mt={6}>
        {readings.map((reading) => (
          <Radio
            key={reading}
            value={reading}
            label={t(`organisation.identity.${reading}.label`)}
            description={t(`organisation.identity.${reading}.help`)}
            disabled={!isOpen}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
