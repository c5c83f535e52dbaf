import type { Language } from '../../../main/words/language.ts';
import type { FileInHand } from './hands.ts';

type Law = 'eu-gdpr' | 'uk-gdpr';
type Requester = { readonly name: string; readonly email: string; readonly address: string };

/** An invented house and those who write to it: all that is typed on its first day. */
export type House = {
  readonly name: 'a German house' | 'a British house';
  readonly language: Language;
  readonly regime: Law;
  readonly calendar: 'DE' | 'GB-ENG';
  readonly timeZone: string;
  readonly organisation: string;
  readonly officer: string;
  readonly passphrase: string;
  readonly address: string;
  readonly contact: string;
  /** Typed only where the law does not name one authority by itself. */
  readonly authority: { readonly name: string; readonly contact: string } | undefined;
  readonly information: Readonly<Record<Informed, string>>;
  readonly manager: { readonly name: string; readonly passphrase: string };
  /** A letter by email: access and a portable copy. */
  readonly letter: { readonly from: Requester; readonly subject: string; readonly words: string };
  /** A call: access, proof of identity needed. */
  readonly call: { readonly name: string; readonly phone: string; readonly address: string; readonly words: string };
  /** A solicitor for a child: access and erasure. */
  readonly child: {
    readonly name: string;
    readonly solicitor: Requester;
    readonly authority: string;
    /** The day on which that was seen, as it is typed. */
    readonly authoritySeen: string;
    readonly subject: string;
    readonly words: string;
    readonly whyNotErased: string;
  };
  /** A letter that is refused. */
  readonly refused: Requester & { readonly words: string; readonly why: string };
  readonly paragraph: string;
  readonly report: {
    readonly words: string;
    readonly noticed: string;
    readonly title: string;
    readonly whyAuthority: string;
    readonly whyPeople: string;
    readonly fileNumber: string;
    readonly told: number;
  };
};

export const informed = [
  'purposes',
  'categories',
  'recipients',
  'transfers',
  'retention',
  'source',
  'automatedDecisions',
] as const;
type Informed = (typeof informed)[number];

/** The letter as a mail program saves it. */
export function mailOf(from: Requester, subject: string, words: string): FileInHand {
  const mail = [
    'Received: by mail.example with ESMTP; Fri, 20 Nov 2026 08:31:00 +0000',
    `From: =?utf-8?B?${Buffer.from(from.name).toString('base64')}?= <${from.email}>`,
    'To: post@house.example',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Fri, 20 Nov 2026 08:30:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    words,
    '',
  ];
  return { name: 'letter.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail.join('\r\n')) };
}

const germany: House = {
  name: 'a German house',
  language: 'de',
  regime: 'eu-gdpr',
  calendar: 'DE',
  timeZone: 'Europe/Berlin',
  organisation: 'Nordlicht Versand GmbH',
  officer: 'Jonas Petersen',
  passphrase: 'neun Laternen über dem Hafen',
  address: 'Kaistraße 4, 28195 Bremen',
  contact: 'datenschutz@nordlicht.example',
  authority: {
    name: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
    contact: 'Arndtstraße 1, 27570 Bremerhaven',
  },
  information: {
    purposes: 'Wir bearbeiten Bestellungen und beantworten Anfragen.',
    categories: 'Namen, Anschriften, Bestellungen und Zahlungen.',
    recipients: 'Paketdienste und unsere Bank.',
    transfers: 'Wir übermitteln nichts in Länder außerhalb der Union.',
    retention: 'Bestellungen zehn Jahre, alles andere zwei Jahre.',
    source: 'Die Daten kommen von der betroffenen Person selbst.',
    automatedDecisions: 'Wir treffen keine automatisierten Entscheidungen.',
  },
  manager: { name: 'Ines Falk', passphrase: 'sieben Kupferleitern am Mittag' },
  letter: {
    from: {
      name: 'Friederike Hollmann',
      email: 'friederike@hollmann.example',
      address: 'Am Wall 7, 28195 Bremen',
    },
    subject: 'Auskunft nach Art. 15 DSGVO',
    words:
      'Guten Tag,\r\n\r\nich bitte um Auskunft nach Art. 15 DSGVO über alle Daten, die Sie über mich speichern, und nach Art. 20 DSGVO um meine Daten in einem maschinenlesbaren Format.\r\n\r\nMit freundlichen Grüßen\r\nFriederike Hollmann',
  },
  call: {
    name: 'Wilhelm Behrens',
    phone: '+49 30 1234567',
    address: 'Deichweg 3, 28217 Bremen',
    words: 'Ich möchte eine Kopie aller Daten, die Sie über mich gespeichert haben.',
  },
  child: {
    name: 'Leonie Brandt',
    solicitor: {
      name: 'RAin Dr. Meike Thomsen',
      email: 'kanzlei@thomsen.example',
      address: 'Domshof 11, 28195 Bremen',
    },
    authority: 'Vollmacht vom 3. November 2026',
    authoritySeen: 'heute',
    subject: 'Leonie Brandt: Auskunft und Löschung',
    words:
      'Sehr geehrte Damen und Herren,\r\n\r\nnamens unserer Mandantin Leonie Brandt bitten wir um Auskunft nach Art. 15 DSGVO und um Löschung nach Art. 17 DSGVO.\r\n\r\nMit freundlichen Grüßen\r\nDr. Meike Thomsen',
    whyNotErased: 'Rechnungen müssen wir zehn Jahre aufbewahren (§ 147 AO).',
  },
  refused: {
    name: 'Bruno Kestler',
    email: 'bruno@kestler.example',
    address: 'Hafenstraße 2, 28217 Bremen',
    words: 'Ich verlange zum neunten Mal in diesem Monat Auskunft nach Art. 15 DSGVO.',
    why: 'Es ist der neunte gleiche Antrag in diesem Monat, und seit dem ersten hat sich nichts geändert.',
  },
  paragraph: 'Die Papierakte von 2019 haben wir von Hand durchgesehen.',
  report: {
    words: 'Ich habe die Gehaltsabrechnungen an die falsche Liste geschickt.',
    noticed: 'gestern um 23:40 Uhr',
    title: 'Gehaltsabrechnungen an einen Lieferanten',
    whyAuthority: 'Bankdaten sind bei Fremden.',
    whyPeople: 'Mit Bankdaten kann man Geld abbuchen.',
    fileNumber: 'HB-2026-118',
    told: 212,
  },
};

const unitedKingdom: House = {
  name: 'a British house',
  language: 'en',
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  timeZone: 'Europe/London',
  organisation: 'Harrowmere Borough Council',
  officer: 'Maren Oduya',
  passphrase: 'nine purple lanterns over harbour walls',
  address: 'Town Hall, 1 Quayside, Harrowmere',
  contact: 'dpo@harrowmere.example',
  authority: undefined,
  information: {
    purposes: 'We run council services and answer enquiries.',
    categories: 'Names, addresses, tenancies and payments.',
    recipients: 'Contractors who repair homes, and our bank.',
    transfers: 'We send nothing outside the United Kingdom.',
    retention: 'Tenancies for twelve years, everything else for two.',
    source: 'The data came from the person it is about.',
    automatedDecisions: 'We take no automated decisions.',
  },
  manager: { name: 'Ines Falk', passphrase: 'seven copper ladders at noon' },
  letter: {
    from: { name: 'Ottilie Vance', email: 'ottilie@vance.example', address: '4 Mill Lane, Harrowmere' },
    subject: 'Subject access request',
    words:
      'Hello,\r\n\r\nplease send me a copy of all the personal data you hold about me, and under Article 20 the data I gave you in a machine-readable format (data portability).\r\n\r\nKind regards\r\nOttilie Vance',
  },
  call: {
    name: 'Wilhelmina Behrens',
    phone: '+44 20 7946 0123',
    address: '9 Dyke Road, Harrowmere',
    words: 'Please send me a copy of all the personal data you hold about me.',
  },
  child: {
    name: 'Leonie Brandt',
    solicitor: { name: 'Meike Thomsen', email: 'office@thomsen.example', address: '11 Cathedral Close, Harrowmere' },
    authority: 'Power of attorney of 3 November 2026',
    authoritySeen: 'today',
    subject: 'Leonie Brandt: access and erasure',
    words:
      'Dear Sir or Madam,\r\n\r\nwe act for our client Leonie Brandt. Please send us a copy of all the personal data you hold about her, and then erase her data under Article 17.\r\n\r\nYours faithfully\r\nMeike Thomsen',
    whyNotErased: 'The tenancy accounts have to be kept for six years (Limitation Act 1980).',
  },
  refused: {
    name: 'Bruno Kestler',
    email: 'bruno@kestler.example',
    address: '2 Harbour Street, Harrowmere',
    words: 'For the ninth time this month I ask for a copy of all the personal data you hold about me.',
    why: 'It is the ninth request of the same words this month, and nothing has changed since the first.',
  },
  paragraph: 'We read the paper file of 2019 by hand.',
  report: {
    words: 'I sent the payslips to the wrong list.',
    noticed: 'yesterday 23:40',
    title: 'Payslips to a supplier',
    whyAuthority: 'Bank details reached strangers.',
    whyPeople: 'Bank details let strangers take money.',
    fileNumber: 'IC-118-2026',
    told: 212,
  },
};

export const houses = [germany, unitedKingdom] as const;
