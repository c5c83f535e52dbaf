import { Anchor, Button, TextInput } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useState } from 'react';
import { useLeadToWrong } from '../ui/use-lead-to-wrong.ts';
import classes from './unlock-register.module.css';
import { useChooseRegister } from '../shell/use-choose-register.ts';

type ChooseRegisterProps = { readonly folder: string; readonly onChosen: () => void; readonly onNew: () => void };

/** Another register, by its folder. */
export function ChooseRegister({ folder, onChosen, onNew }: ChooseRegisterProps) {
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
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (path.trim() === '') return lead();
        choose.mutate({ path }, { onError: lead });
      }}
    >
      <h2>Open another register</h2>
      <TextInput
        label="Folder of the register"
        description={`It ends in .docket. Yours are usually in ${folder}.`}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
        error={asked && path.trim() === '' ? 'Type the folder of the register.' : sentence}
        autoFocus
        size="md"
        spellCheck={false}
      />
      <Button type="submit" size="md" fullWidth loading={choose.isPending}>
        Look at it
      </Button>
      <div className={classes.actions}>
        <Anchor component="button" type="button" onClick={onChosen}>
          Back
        </Anchor>
        <Anchor component="button" type="button" onClick={onNew}>
          Make a new register
        </Anchor>
      </div>
    </form>
  );
}
