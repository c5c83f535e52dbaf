import type { PackOrganisation } from './pack-content.ts';
import { fill, type Wording } from '../files/paper/wording/wording.ts';

/** The right to complain to the authority (Art. 77 GDPR), which is named as far as the settings name it. */
export function complaintToAuthority({ letter }: Wording, { authority }: PackOrganisation): string {
  const known = [authority.name, authority.contact].filter((part) => part !== '').join(', ');
  return known === '' ? letter.complaintToAnyAuthority : fill(letter.complaintToAuthority, { authority: known });
}
