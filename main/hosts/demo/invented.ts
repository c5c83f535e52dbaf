import type { Right } from '../../contract/deadlines/compute-deadline.ts';

/** Invented people. Nobody of these names is meant. */
export const requesters = [
  'Ottilie Vance-Marsh',
  'Sunniva Hale',
  'Wendell Okafor-Pryce',
  'Ambrose Lindqvist',
  'Hollis Bracken',
  'Petra Nowicki-Dunne',
  'Callum Achterberg',
  'Yasmin Torvald',
  'Dorothea Quill',
  'Idris Vanterpool',
  'Bram Szellos',
  'Lucinda Farrow-Ames',
  'Grigor Aldane',
  'Nell Castellane',
  'Tobias Wrenfield',
  'Marguerite Osei-Lund',
  'Rosalind Tkachenko-Bay',
  'Fergus Ollerenshaw',
  'Zora Middlemiss',
  'Elspeth Rowntree-Vale',
  'Anselm Kowalczyk-Reed',
  'Briony Hathersage',
  'Cosmo Delacroix-Finn',
  'Delphine Arkwright',
  'Emeric Thorsgaard',
  'Fenella Abiodun',
  'Gideon Sparrowhawk',
  'Hester Valmorel',
  'Ivo Pendragon-Ash',
  'Jocasta Mbeki-Howe',
  'Kester Llewellin',
  'Leocadia Brandt-Osei',
  'Merrick Fairweather',
  'Nuala Castlebury',
  'Osric Dunmore-Li',
  'Philippa Tregarthen',
] as const;

export const departments = [
  'Housing',
  'HR and payroll',
  'Adult social care',
  'Children’s services',
  'Revenues',
  'Parking',
  'Libraries',
  'Planning',
] as const;

/** What people write, by the rights they invoke. */
export const letters: readonly {
  readonly rights: readonly Right[];
  readonly subject: string;
  readonly body: string;
}[] = [
  {
    rights: ['access'],
    subject: 'My file',
    body: 'Please send me a copy of everything you hold about me, including notes made by your officers.',
  },
  {
    rights: ['access', 'rectification'],
    subject: 'My tenancy',
    body: 'Please send me everything you hold about my tenancy, and correct the move-in date, which is wrong on every letter.',
  },
  {
    rights: ['erasure'],
    subject: 'Old application',
    body: 'Please delete my old application. I withdrew it in spring and no longer need it.',
  },
  {
    rights: ['access'],
    subject: 'Subject access request',
    body: 'Under Article 15 I ask for a copy of my personal data and for the information that goes with it.',
  },
  {
    rights: ['objection'],
    subject: 'Stop the leaflets',
    body: 'I object to the use of my address for your newsletter. Stop it at once.',
  },
  {
    rights: ['rectification'],
    subject: 'Wrong address',
    body: 'Your records still show my former address. Please correct it and tell whoever you gave it to.',
  },
  {
    rights: ['access', 'erasure'],
    subject: 'Parking account',
    body: 'Send me what you hold on my parking account, and then delete it.',
  },
  {
    rights: ['portability'],
    subject: 'My library data',
    body: 'Please give me my library account data in a machine-readable form.',
  },
  {
    rights: ['restriction'],
    subject: 'Do not use it until we agree',
    body: 'Please restrict the use of my assessment until we have settled whether it is accurate.',
  },
  {
    rights: ['complaint'],
    subject: 'Complaint',
    body: 'I complain about how my data were handled when my letter was opened by somebody else.',
  },
];

export const collected = [
  ['Tenancy file', 'Tenancy agreement, rent account and repair log for the period asked for.'],
  ['Visit notes', 'Notes of three visits with what was seen, what was said and what was agreed.'],
  ['Emails with the repairs team', 'Correspondence about the boiler and the missed appointments.'],
  ['Internal advice', 'Advice from legal on the dispute. Privileged.'],
  ['Call recordings index', 'Dates, lengths and subjects of calls to the contact centre.'],
] as const;

export const breachesOfTheYear = [
  ['Payslips sent to a supplier mailing list', 'wrong-recipient', 'HR and payroll', 212],
  ['Stolen laptop, encrypted', 'lost-or-stolen', 'Adult social care', 40],
  ['Two repair letters in one envelope', 'wrong-recipient', 'Housing', 1],
  ['Planning objections published unredacted', 'published-by-mistake', 'Planning', 14],
  ['Shared folder open to all staff', 'wrong-access', 'Children’s services', 96],
  ['Phished mailbox in revenues', 'outside-attack', 'Revenues', 300],
  ['School list emailed without bcc', 'wrong-recipient', 'Children’s services', 31],
  ['Lost notebook from a visit', 'lost-or-stolen', 'Adult social care', 3],
  ['Parking appeal sent to the wrong address', 'wrong-recipient', 'Parking', 1],
  ['Portal showed another account for an hour', 'malfunction', 'Libraries', 22],
  ['Council tax letter to a former address', 'wrong-recipient', 'Revenues', 1],
  ['Personnel file left at the printer', 'wrong-access', 'HR and payroll', 1],
] as const;
