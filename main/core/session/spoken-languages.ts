import { languages, type Language } from '../../words/language.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import type { Host } from '../host.ts';

type Spoken = {
  readonly language: Language;
  readonly languages: Language[];
  /** What somebody chose while the organisation still offered it. */
  readonly languageTakenAway?: Language;
};

/** In what a register that nobody has unlocked greets: its organisation's language, and the others it offers. */
export function spokenBefore(keyFile: Pick<KeyFile, 'languages'>): Spoken {
  const offered = offeredIn(keyFile);
  return { language: offered[0], languages: offered };
}

/** The same for whoever unlocked it: what they chose on this computer, where the organisation still offers it. */
export function spokenBy(
  { keyFile, person }: Pick<OpenRegister, 'keyFile' | 'person'>,
  { chosenLanguage }: Pick<Host, 'chosenLanguage'>,
): Spoken {
  const { language, languages: offered } = spokenBefore(keyFile);
  const chosen = chosenLanguage?.(person.id);
  if (chosen === undefined) return { language, languages: offered };
  return offered.includes(chosen)
    ? { language: chosen, languages: offered }
    : { language, languages: offered, languageTakenAway: chosen };
}

// A key file from before languages, or from a version with more of them, offers what this version speaks.
function offeredIn({ languages: named = [] }: Pick<KeyFile, 'languages'>): [Language, ...Language[]] {
  const [own, ...others] = named.flatMap((code) => languages.find((language) => language === code) ?? []);
  return own === undefined ? [...languages] : [own, ...others];
}
