import { wordingOf } from '../files/paper/wording/find-wording.ts';
import type { Voice } from '../files/paper/wording/voices/voice.ts';
import type { PackContent } from './pack-content.ts';

/** In which voice the papers speak of the person they are about, and the name that goes in it. */
export function voiceOf({ case: { requester, language } }: Pick<PackContent, 'case'>): {
  readonly voice: Voice;
  readonly person: string;
} {
  const { own, other } = wordingOf(language).voices;
  const characters = Array.from(requester.name);
  const person = characters.length > 200 ? `${characters.slice(0, 199).join('')}…` : requester.name;
  return { voice: requester.representative === undefined ? own : other, person };
}
