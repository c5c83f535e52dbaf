import type { Messages } from '../../words.ts';

export const logRequest: Messages['requests']['logRequest'] = {
  title: 'Înregistrați o cerere',
  does: 'cerere nouă',
  empty: 'Trageți aici scrisoarea sau scrieți ce știți.',
  filled: 'Completat din scrisoare. Verificați și salvați.',
  dropHere: 'Trageți aici scrisoarea',
  keys: {
    nextField: 'câmpul următor',
    save: 'salvare',
    keepDraft: 'păstrare ca ciornă',
  },
  logged: '{reference} este înregistrată. Termen: {date}.',
  loggedNotStarted: '{reference} este înregistrată. Termenul ei nu a început.',
  notSaved: 'Nu s-a salvat: {problem} Ce ați scris este încă aici. Încercați din nou.',
  already: 'Această scrisoare este deja înregistrată: <case>{reference}</case>. Nimic nu s-a salvat de două ori.',
  logForAnother: 'Înregistrați-o pentru altă persoană',
  forAnother: 'Pentru altă persoană din această scrisoare. Spuneți ale cui sunt datele.',
  draftKept: 'Ciornă păstrată pe parcurs',
  toFix:
    '{answers, plural, one {# răspuns trebuie corectat înainte de salvare} few {# răspunsuri trebuie corectate înainte de salvare} other {# de răspunsuri trebuie corectate înainte de salvare}}',
  due: 'Termen {date}',
  emptyForm: 'Goliți formularul',
  closeKeepDraft: 'Păstrați ca ciornă',
  save: 'Înregistrați cererea',
};

export const fields: Messages['requests']['fields'] = {
  title: 'Cerere',
  nextNumber: 'numărul următor {reference}',
  requester: 'Ale cui sunt datele?',
  email: 'E-mail (opțional)',
  language: 'Limbă',
  received: 'Primită',
  channel: 'Cum a sosit',
  channelNote: 'Unde a ajuns prima dată.',
  channelDetail: 'La ce adresă de e-mail, ghișeu sau număr? (opțional)',
  address: 'Adresă poștală (opțional)',
  rights: 'Ce se cere?',
  department: 'Departament (opțional)',
  handler: 'Referent (opțional)',
  identity: 'Aveți nevoie de dovada identității?',
  identityKnown: 'Nu, cunoașteți persoana',
  identityAsk: 'Da, cereți-o. Termenul așteaptă dovada',
  whoWrites: 'Cine scrie?',
  writesThemselves: 'Aceeași persoană',
  someoneElse: 'Altcineva, în numele ei',
  representative: 'Numele celui care scrie',
  authority: 'Ce arată că are acest drept? (opțional)',
  fromLetter: 'din scrisoare',
  fromEmail: 'din e-mail',
  fromAt: '{source, select, txt {din scrisoare, {time}} other {din e-mail, {time}}}',
  sentDay: 'ziua trimiterii: verificați-o',
  sentDayAt: 'ziua trimiterii, {time}: verificați-o',
  dayExample: 'Ex. 25.11 sau ieri.',
  reminder:
    '<b>Pare o revenire la o cerere anterioară.</b> Termenul ei curge de atunci: înregistrați-o numai dacă cere ceva nou.',
  reminderOf:
    '<b>Pare o revenire la o cerere anterioară, din {date}.</b> Termenul ei curge de atunci: înregistrați-o numai dacă cere ceva nou.',
  openBefore: 'Deschideți <cases></cases>.',
  askedBefore:
    '{times, plural, one {De la această adresă s-a mai cerut o dată} few {De la această adresă s-a mai cerut de # ori} other {De la această adresă s-a mai cerut de # de ori}}: <cases></cases>.',
  askedCase: '<case>{reference}</case>, primită {date}',
  lookInList: 'Căutați-o în listă',
  problems: {
    requester: 'Scrieți numele persoanei vizate. Ajunge și „Apelant necunoscut”.',
    emailSign: 'O adresă are un @ și niciun spațiu, ca nume@oras.example.',
    emailDot: 'O adresă are un punct după @, ca nume@oras.example.',
    noDay: 'Scrieți ziua în care a ajuns la oricare dintre adresele oficiale, de exemplu 25.11 sau ieri.',
    dayAhead:
      'Această zi este după astăzi ({today}). Scrieți ziua în care a ajuns la oricare dintre adresele oficiale.',
    rights: 'Alegeți cel puțin unul. Întrebarea generală „ce date aveți despre mine” înseamnă acces.',
    representative: 'Scrieți cine scrie în numele ei sau alegeți „Aceeași persoană”.',
  },
};

export const letter: Messages['requests']['letter'] = {
  source: 'De unde vine',
  kinds: 'Un fișier .eml, .msg sau .txt. Docket completează ce scrie în el.',
  takingIn: 'Se preia scrisoarea',
  takingInShare: 'Se preia scrisoarea, {percent, number} %',
  reading: 'Se citește scrisoarea',
  chooseFile: 'Alegeți un fișier',
  orType: 'Sau scrieți-o',
  subjectField: 'Subiect (opțional)',
  bodyField: 'Ce se cere, cu cuvintele solicitantului (opțional)',
  notRead: 'Scrisoarea nu s-a putut citi. Ce ați scris este încă aici. {problem}',
  title: 'Scrisoarea',
  useAnother: 'Folosiți alta',
  from: 'De la',
  to: 'Către',
  subject: 'Subiect',
  received: 'Primită',
  sent: 'Trimisă',
  reminder: 'Revenire',
  rightNamed: '{right}: {why}',
  rightSetAside: '{right}: numit, dar lăsat nebifat. {why}',
  kept: 'Scrisoarea se păstrează neschimbată la dosar. Imaginile și linkurile din ea rămân dezactivate.',
};

export const dueCard: Messages['requests']['dueCard'] = {
  noDate: 'Încă fără dată',
  noRights: 'Apare când alegeți ce se cere. Tot ce ați scris se păstrează.',
  noDay: 'Apare când data primirii este corectă. Tot ce ați scris se păstrează.',
  problem: '{problem} Tot ce ați scris se păstrează.',
  startsWithProof: 'Începe în ziua în care sosește dovada identității.',
  noFixedLimit: 'Legea nu stabilește o limită fixă.',
  over: '{days, plural, one {depășit cu # zi} few {depășit cu # zile} other {depășit cu # de zile}}{rights, plural, =0 {} one {} =2 {, pentru ambele drepturi} few {, pentru toate cele # drepturi} other {, pentru toate cele # de drepturi}}',
  today:
    'azi{rights, plural, =0 {} one {} =2 {, pentru ambele drepturi} few {, pentru toate cele # drepturi} other {, pentru toate cele # de drepturi}}',
  ahead:
    'peste {days, plural, one {# zi} few {# zile} other {# de zile}}{rights, plural, =0 {} one {} =2 {, pentru ambele drepturi} few {, pentru toate cele # drepturi} other {, pentru toate cele # de drepturi}}',
};
