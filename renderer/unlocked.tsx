import { DoubtNotice } from './audit/doubt-notice.tsx';
import { HandedLetters } from './letters/handed-letters.tsx';
import { ChooseOwnPassphrase } from './people/choose-own-passphrase.tsx';
import { useTakenReminders } from './reminders/take-reminders.ts';
import { useFoundCases } from './requests/use-found-cases.tsx';
import { screensOf } from './screens.ts';
import { FrameNotices } from './session/register-notices.tsx';
import { useSession } from './shell/session.tsx';
import { Shell } from './shell/shell.tsx';

/** The window while a register is unlocked: the frame, with what the nouns have to say in it. */
export function Unlocked() {
  const { role } = useSession().person;
  return (
    <Shell
      screens={screensOf(role)}
      chooseOwnPassphrase={<ChooseOwnPassphrase />}
      notices={(place) => <NoticesAt place={place} />}
      usePressing={useTakenReminders}
      useFoundCases={useFoundCases}
    />
  );
}

function NoticesAt({ place }: { readonly place: string }) {
  const { notices, person } = useSession();
  return (
    <>
      <DoubtNotice notices={notices} place={place} />
      {person.role !== 'manager' && <HandedLetters place={place} />}
      <FrameNotices notices={notices?.filter(({ code }) => code !== 'history')} />
    </>
  );
}
