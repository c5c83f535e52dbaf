import { Anchor, Button, TextInput } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useState } from 'react';
import { desktop } from '../desktop.ts';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './unlock-register.module.css';
import { useChooseRegister } from '../shell/use-choose-register.ts';
import { RecentRegisters } from './recent-registers.tsx';

type ChooseRegisterProps = { readonly folder: string; readonly onChosen: () => void; readonly onNew: () => void };

/** Another register, by its folder. */
export function ChooseRegister({ folder, onChosen, onNew }: ChooseRegisterProps) {
  const t = useWords();
  const [path, setPath] = useState('');
  const [asked, setAsked] = useState(false);
  const { form, lead } = useLeadToWrong();
  const choose = useChooseRegister(onChosen);
  const { error } = choose;
  const sentence =
    error === null
      ? undefined
      : isDefinedError(error) && error.code === 'CANNOT_OPEN'
        ? error.data.sentence
        : error.message;
  const look = (at: string) => choose.mutate({ path: at }, { onError: lead });
  const lookAt = (at: string) => {
    setPath(at);
    look(at);
  };
  const host = desktop();
  const chooseFolder = async () => {
    const chosen = await host?.chooseFolder();
    if (chosen !== undefined) lookAt(chosen);
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (path.trim() === '') return lead();
        look(path);
      }}
    >
      <h2>{t('session.chooseRegister.title')}</h2>
      <TextInput
        label={t('session.chooseRegister.folder')}
        description={t('session.chooseRegister.whereFolder', { folder })}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
        error={asked && path.trim() === '' ? t('session.chooseRegister.nothingTyped') : sentence}
        autoFocus
        size="md"
        spellCheck={false}
      />
      <Button type="submit" size="md" fullWidth loading={choose.isPending}>
        {t('session.chooseRegister.look')}
      </Button>
      {host !== undefined && (
        <Button variant="default" size="md" fullWidth onClick={() => void chooseFolder()}>
          {t('session.chooseRegister.chooseFolder')}
        </Button>
      )}
      <RecentRegisters onChoose={lookAt} />
      <div className={classes.actions}>
        <Anchor component="button" type="button" onClick={onChosen}>
          {t('ui.back')}
        </Anchor>
        <Anchor component="button" type="button" onClick={onNew}>
          {t('session.chooseRegister.makeNew')}
        </Anchor>
      </div>
    </form>
  );
}
