import { rightCodes, type Right } from '../../../contract/deadlines/compute-deadline.ts';
import type { Ground } from '../../../words/ground-in-words.ts';
import type { Words } from '../../../words/words.ts';
import { exemptionsFor, exemptionsIn } from './exemptions.ts';
import { ukRightsOf } from './exemptions.uk.ts';

/** Grounds that concern a right as a whole and no single document, with their articles in the GDPR and the UK GDPR. */
const ofRights = [
  ['manifestly-unfounded', 'Art. 12(5) UK GDPR'],
  ['excessive', 'Art. 12(5) UK GDPR'],
  ['not-identifiable', 'Art. 11(2) and 12(2) UK GDPR'],
  ['conditions-not-met', 'Art. 12(4) UK GDPR'],
  ['duty-to-keep', 'Art. 17(3)(b) UK GDPR'],
] as const;

const taken = new Set<string>(ofRights.map(([code]) => code));

/** What protects other people and secrets; access and portability each have their own place for it. */
const ofOthers = ['third-party', 'trade-secret'];

const inLaw = rightCodes.filter((right) => right !== 'complaint');

type GroundOfRights = Ground & { readonly rights: readonly Right[] };

/** Grounds on which a right may be refused, or granted only in part, under a regime, and of which rights each is one (Art. 11, 12, 15(4), 17(3) and 20(4) GDPR). */
export function groundsIn(t: Words, regime: string): readonly GroundOfRights[] {
  const whole = ofRights.map(([code, inUk]) => ({
    code,
    name: t(`documents.exemptions.grounds.${code}`),
    citation:
      regime === 'uk-gdpr'
        ? inUk
        : regime === 'eu-gdpr'
          ? t(`documents.exemptions.groundsCitation.${code}`)
          : t('documents.exemptions.generalCitation'),
    rights: rightsOfGround(regime, code),
  }));
  const exemptions = exemptionsIn(t, regime).filter(({ code }) => !taken.has(code));
  const ported = exemptions
    .filter(({ code }) => isPorted(regime, code))
    .map(({ code, name }) => ({
      code,
      name,
      citation: regime === 'uk-gdpr' ? 'Art. 20(4) UK GDPR' : t('documents.exemptions.portabilityCitation'),
      rights: ['portability'] as const,
    }));
  return [...whole, ...exemptions.map((one) => ({ ...one, rights: rightsOfGround(regime, one.code) })), ...ported];
}

/** Whether the law of a case has a ground of this code. */
export function isGround(regime: string, code: string): boolean {
  return taken.has(code) || exemptionsFor(regime).some((exemption) => exemption.code === code);
}

/** Whether the law of a case has a ground of this code for a right. */
export function isGroundFor(regime: string, code: string, right: Right): boolean {
  if (!isGround(regime, code)) return false;
  return rightsOfGround(regime, code).includes(right) || (right === 'portability' && isPorted(regime, code));
}

/** The rights that a ground is one of, under the article it is cited with. */
function rightsOfGround(regime: string, code: string): readonly Right[] {
  if (code === 'duty-to-keep') return ['erasure'];
  if (taken.has(code)) return rightCodes;
  if (regime === 'uk-gdpr') return ukRightsOf(code) ?? inLaw;
  return regime === 'eu-gdpr' && ofOthers.includes(code) ? ['access'] : inLaw;
}

function isPorted(regime: string, code: string): boolean {
  return (regime === 'eu-gdpr' || regime === 'uk-gdpr') && ofOthers.includes(code);
}
