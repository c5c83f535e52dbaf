/** The parts of a case, in the order of their tabs. */
export const caseSections = ['overview', 'documents', 'pack', 'history'] as const;
export type CaseSection = (typeof caseSections)[number];

/** The part an address names; the overview when it names none. */
export function sectionOf(name: string | undefined): CaseSection {
  return caseSections.find((section) => section === name) ?? 'overview';
}
