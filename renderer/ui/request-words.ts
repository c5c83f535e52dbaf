import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Channel, Stage } from '../../main/contract/requests/request.ts';

/** The rights in the order the window lists them (Art. 15-18, 20-22 and 77 GDPR). */
export const rightWords: Readonly<Record<Right, string>> = {
  access: 'Access',
  rectification: 'Rectification',
  erasure: 'Erasure',
  restriction: 'Restriction',
  portability: 'Portability',
  objection: 'Objection',
  'automated-decision': 'Automated decision',
  complaint: 'Complaint',
};

export const channelWords: Readonly<Record<Channel, string>> = {
  email: 'Email',
  post: 'Post',
  phone: 'Phone',
  'in-person': 'In person',
  'web-form': 'Web form',
  'social-media': 'Social media',
  portal: 'Portal',
  other: 'Another way',
};

/** The stages a case goes through; `done` is past the last. */
export const stageWords: Readonly<Record<Stage, string>> = {
  identity: 'Identity',
  scope: 'Scope',
  search: 'Search',
  review: 'Review',
  send: 'Send',
  done: 'Done',
};

export const trackedStages: readonly Stage[] = ['identity', 'scope', 'search', 'review', 'send'];

/** Where a case stands on the track; the number of stages once all are done. */
export function stageIndex(stage: Stage): number {
  const index = trackedStages.indexOf(stage);
  return index === -1 ? trackedStages.length : index;
}

/** The languages a letter can be in, by ISO 639-1; `und` is any other. */
export const languageWords: Readonly<Record<string, string>> = {
  cs: 'Czech',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  hr: 'Croatian',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
  ro: 'Romanian',
  sv: 'Swedish',
  und: 'Another language',
};

/** Words of a list as Mantine's Select takes them. */
export function choices<Code extends string>(words: Readonly<Record<Code, string>>): { value: Code; label: string }[] {
  // Object.entries widens the keys of a record to string.
  return (Object.entries(words) as [Code, string][]).map(([value, label]) => ({ value, label }));
}

/** "Access, Erasure". */
export function rightsInWords(rights: readonly Right[]): string {
  return rights.map((right) => rightWords[right]).join(', ');
}

/** "MO" for Maren Oduya. */
export function initials(name: string): string {
  const parts = name.split(/[\s-]+/u).filter((part) => part !== '');
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0]?.toUpperCase() ?? '').join('');
}
