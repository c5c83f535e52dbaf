import type { Messages } from '../../words.ts';

export const severity: Messages['breaches']['severity'] = {
  title: 'Gravitate',
  method: 'Metoda ENISA, 2013',
  unintelligible: 'Datele sunt neinteligibile pentru oricine altcineva: sunt criptate, iar cheia este în siguranță',
  why: 'De ce: {part}',
  sayWhy: 'Spuneți de ce',
  chooseFirst: 'Alegeți tipul datelor și cât de ușor se identifică persoanele. Punctajul apare imediat.',
  save: 'Salvați gravitatea',
  parts: {
    data: 'Tipul datelor',
    context: 'Ajustare după context',
    identification: 'Cât de ușor se identifică persoanele',
    confidentiality: 'Confidențialitate',
    integrity: 'Integritate',
    availability: 'Disponibilitate',
    onPurpose: 'Faptă intenționată',
  },
  choices: {
    notAffected: 'Neafectată',
    data: { simple: 'Simple', behavioural: 'Comportamentale', financial: 'Financiare', sensitive: 'Sensibile' },
    context: { less: 'Mai puțin', noChange: 'Neschimbat', more: 'Mai mult' },
    identification: {
      negligible: 'Neglijabil',
      limited: 'Limitat',
      significant: 'Semnificativ',
      maximum: 'Maxim',
    },
    confidentiality: {
      noEvidence: 'Fără dovezi',
      knownRecipients: 'Persoane cunoscute',
      unknownRecipients: 'Persoane necunoscute',
    },
    integrity: { recoverable: 'Recuperabilă', notRecoverable: 'Nerecuperabilă' },
    availability: { forATime: 'Temporar', forGood: 'Definitiv' },
    onPurpose: { no: 'Nu', yes: 'Da' },
  },
  bands: { low: 'Mică', medium: 'Medie', high: 'Mare', 'very-high': 'Foarte mare' },
  scale: { low: 'mică', medium: 'medie', high: 'mare', veryHigh: 'f. mare' },
};

export const decision: Messages['breaches']['decision'] = {
  title: 'Decizie',
  tellAuthority: 'Notificați {authority}?',
  authorityChoices: { notify: 'Da', 'do-not-notify': 'Nu, un risc este puțin probabil', undecided: 'Nedecis' },
  authorityReasons: 'Motivele deciziei de a notifica sau nu {authority}',
  tellPeople: 'Informați persoanele vizate?',
  peopleChoices: {
    tell: 'Da',
    'no-high-risk': 'Nu, riscul nu este ridicat',
    exception: 'Nu, o excepție din art. 34 alin. (3)',
    undecided: 'Nedecis',
  },
  condition: 'Care condiție',
  chooseCondition: 'Alegeți condiția îndeplinită',
  conditions: {
    unintelligible: '(a) Datele sunt neinteligibile pentru oricine altcineva',
    'risk-removed': '(b) Riscul ridicat a fost înlăturat între timp',
    disproportionate:
      '(c) Informarea fiecărei persoane ar necesita un efort disproporționat: se face o informare publică',
  },
  peopleReasons: 'Motivele deciziei de a informa sau nu persoanele vizate',
  delayMeans: 'Prima notificare a fost sau va fi trimisă după 72 de ore. Art. 33 alin. (1) RGPD cere motivul.',
  save: 'Salvați decizia',
  withoutReasons: 'O alegere fără motive se păstrează, dar contează ca incompletă.',
  writeReasons: 'Scrieți motivele. Un auditor le va citi fără ca dumneavoastră să fiți de față.',
  incomplete: 'Incompletă fără motive.',
};
