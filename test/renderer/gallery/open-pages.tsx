import { Anchor, Button, PasswordInput, Textarea } from '@mantine/core';
import { Fingerprint } from '../../../renderer/shell/fingerprint.tsx';
import { StaffFrame } from '../../../renderer/shell/staff-frame.tsx';
import { UnlockFrame } from '../../../renderer/shell/unlock-frame.tsx';
import { FactList } from '../../../renderer/ui/fact-list.tsx';

/** Picture 01: the two halves before anything is unlocked. */
export function UnlockPage() {
  return (
    <UnlockFrame
      note="Docket 1.0. Works without a network. Nothing leaves this computer unless you save it somewhere."
      identity={
        <>
          <h1>Harrowmere Borough Council</h1>
          <p>D:\Registers\harrowmere.docket</p>
          <h2>Fingerprint of this register</h2>
          <Fingerprint hex="7C419E0A52F8B36D18D4C07BE95A2F61" />
          <FactList
            facts={[
              { label: 'Last opened', value: 'Tue 24 Nov 2026, 17:48' },
              { label: 'File size', value: '412 MB' },
            ]}
          />
        </>
      }
    >
      <h2>Unlock the register</h2>
      <PasswordInput
        size="md"
        label="Passphrase"
        defaultValue="not the passphrase"
        error="That passphrase does not open this register. Nothing was changed. Caps Lock is off."
        visibilityToggleButtonProps={{ 'aria-label': 'Show the passphrase' }}
      />
      <Button size="md" fullWidth mt="lg">
        Unlock
      </Button>
    </UnlockFrame>
  );
}

/** Picture 07: the frame of the staff report. */
export function StaffPage() {
  return (
    <StaffFrame organisation="Harrowmere Borough Council" leave={<Anchor href="#/">Close without sending</Anchor>}>
      <h1>Report a problem with personal information</h1>
      <p>Lost, sent to the wrong person, seen by someone who should not have? Tell us now.</p>
      <Textarea
        size="md"
        label="What happened?"
        description="In your own words. Leave out names if you can."
        minRows={3}
        autosize
      />
      <Button size="md" mt="lg">
        Seal and send
      </Button>
    </StaffFrame>
  );
}
