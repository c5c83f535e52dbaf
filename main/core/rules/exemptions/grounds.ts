import type { Ground } from '../../../words/ground-in-words.ts';
import type { Words } from '../../../words/words.ts';
import { exemptionsFor, exemptionsIn } from './exemptions.ts';

/** Grounds that concern a right as a whole and no single document, with their articles in the GDPR and the UK GDPR. */
const ofRights = [
  ['manifestly-unfounded', 'Art. 12(5) UK GDPR'],
  ['excessive', 'Art. 12(5) UK GDPR'],
  ['not-identifiable', 'Art. 11(2) and 12(2) UK GDPR'],
  ['conditions-not-met', 'Art. 12(4) UK GDPR'],
  ['duty-to-keep', 'Art. 17(3)(b) UK GDPR'],
] as const;

const taken = new Set<string>(ofRights.map(([code]) => code));

/** Grounds on which a right may be refused, or granted only in part, under a regime (Art. 11, 12 and 17(3) GDPR). */
export function groundsIn(t: Words, regime: string): readonly Ground[] {
  const whole = ofRights.map(([code, inUk]) => ({
    code,
    name: t(`documents.exemptions.grounds.${code}`),
    citation:
      regime === 'uk-gdpr'
        ? inUk
        : regime === 'eu-gdpr'
          ? t(`documents.exemptions.groundsCitation.${code}`)
          : t('documents.exemptions.generalCitation'),
  }));
  return [...whole, ...exemptionsIn(t, regime).filter(({ code }) => !taken.has(code))];
}

/** Whether the law of a case has a ground of this code. */
export function isGround(regime: string, code: string): boolean {
  return taken.has(code) || exemptionsFor(regime).some((exemption) => exemption.code === code);
}
