export const severity = {
  title: 'Severity',
  method: 'ENISA method, 2013',
  unintelligible: 'Nobody else can make sense of the data: it is encrypted and the key is safe',
  why: 'Why: {part}',
  sayWhy: 'Say why',
  chooseFirst: 'Choose the kind of data and how easily people are identified. The score follows at once.',
  save: 'Save the severity',
  parts: {
    data: 'Kind of data',
    context: 'Adjust for context',
    identification: 'How easily people are identified',
    confidentiality: 'Confidentiality',
    integrity: 'Integrity',
    availability: 'Availability',
    onPurpose: 'Done on purpose',
  },
  /** Three or four choices stand side by side: keep each within about 16 letters. */
  choices: {
    notAffected: 'Not affected',
    data: { simple: 'Simple', behavioural: 'Behaviour', financial: 'Financial', sensitive: 'Sensitive' },
    context: { less: 'Less', noChange: 'No change', more: 'More' },
    identification: {
      negligible: 'Negligible',
      limited: 'Limited',
      significant: 'Significant',
      maximum: 'Maximum',
    },
    confidentiality: {
      noEvidence: 'No evidence',
      knownRecipients: 'Known people',
      unknownRecipients: 'Unknown people',
    },
    integrity: { recoverable: 'Recoverable', notRecoverable: 'Not recoverable' },
    availability: { forATime: 'For a time', forGood: 'For good' },
    onPurpose: { no: 'No', yes: 'Yes' },
  },
  bands: { low: 'Low', medium: 'Medium', high: 'High', 'very-high': 'Very high' },
  /** The same under a narrow scale, side by side: at most 10 letters each, `medium` and `high` at most 6. */
  scale: { low: 'low', medium: 'med', high: 'high', veryHigh: 'very high' },
} as const;

export const decision = {
  title: 'Decision',
  tellAuthority: 'Tell {authority}?',
  authorityChoices: { notify: 'Yes', 'do-not-notify': 'No, a risk is unlikely', undecided: 'Not decided' },
  authorityReasons: 'Reasons about telling {authority}',
  tellPeople: 'Tell the people?',
  peopleChoices: {
    tell: 'Yes',
    'no-high-risk': 'No, not a high risk',
    exception: 'No, an Art. 34(3) exception',
    undecided: 'Not decided',
  },
  condition: 'Which condition',
  chooseCondition: 'Choose the condition that holds',
  conditions: {
    unintelligible: '(a) Nobody else can make sense of the data',
    'risk-removed': '(b) The high risk has since been removed',
    disproportionate: '(c) Telling each would be disproportionate: a public notice instead',
  },
  peopleReasons: 'Reasons about telling the people',
  delayMeans: 'The first notice went, or goes, after 72 hours. Art. 33(1) GDPR asks why.',
  save: 'Save the decision',
  withoutReasons: 'A choice without reasons is kept, but counts as incomplete.',
  writeReasons: 'Write the reasons. An auditor will read them without you in the room.',
  incomplete: 'Not complete without reasons.',
} as const;
