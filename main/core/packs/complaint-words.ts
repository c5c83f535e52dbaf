import type { PackOrganisation } from './pack-content.ts';
import type { Voice } from '../files/paper/wording/voices/voice.ts';
import { fill } from '../files/paper/wording/wording.ts';

/** The right to complain to the authority (Art. 77 GDPR), which is named as far as the settings name it. */
export function complaintToAuthority(voice: Voice, { authority }: PackOrganisation, person: string): string {
  const known = [authority.name, authority.contact].filter((part) => part !== '').join(', ');
  return known === ''
    ? fill(voice.complaintToAnyAuthority, { person })
    : fill(voice.complaintToAuthority, { authority: known, person });
}
