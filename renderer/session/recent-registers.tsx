import { ActionIcon, Anchor, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { query } from '../api.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './recent-registers.module.css';

/** Registers that were unlocked on this computer, by the names of their folders: to open again, or to forget. */
export function RecentRegisters({ onChoose }: { readonly onChoose: (path: string) => void }) {
  const t = useWords();
  const { data = [] } = useQuery(query.session.listRecent.queryOptions());
  const forget = useMutation(query.session.forgetRecent.mutationOptions());
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="recent" className={classes.recent}>
      <h3 id="recent">{t('session.chooseRegister.recent')}</h3>
      <ul>
        {data.map(({ path, name }) => (
          <li key={path}>
            <UnstyledButton className={classes.name ?? ''} title={path} onClick={() => onChoose(path)}>
              {name}
            </UnstyledButton>
            <ActionIcon
              variant="subtle"
              aria-label={t('session.chooseRegister.forget', { name })}
              onClick={() => forget.mutate({ path })}
            >
              <IconX size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Anchor component="button" type="button" onClick={() => forget.mutate({})}>
        {t('session.chooseRegister.forgetAll')}
      </Anchor>
    </section>
  );
}
