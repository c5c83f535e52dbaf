import type { Messages } from '../../words.ts';

export const showRequest: Messages['requests']['showRequest'] = {
  missing: 'În acest registru nu există cererea {reference}.',
  lookInList: 'Căutați-o în listă.',
  failed: 'Dosarul nu s-a putut încărca.',
  parts: 'Părțile dosarului',
  sections: {
    overview: 'Sumar',
    documents: 'Documente',
    pack: 'Pachet',
    history: 'Istoric',
  },
  keys: {
    record: 'eveniment nou',
    why: 'de ce această dată',
    whatIf: 'simulare',
    print: 'tipărirea dosarului',
    note: 'notă nouă',
    overview: 'sumar',
    documents: 'documente',
    pack: 'pachet',
    history: 'istoric',
  },
};

export const head: Messages['requests']['head'] = {
  extendedRight: '{right}, cu prelungire',
  endedRight: '{right}: {outcome}',
  askedBy: 'Depusă de {name}',
  handledBy: 'Referent: {handler}',
  noHandler: 'Încă fără referent',
  inDepartment: '{department}, referent: {handler}',
  inDepartmentNoHandler: '{department}, încă fără referent',
  recordEvent: 'Consemnați un eveniment',
  more: 'Mai multe despre acest dosar',
  edit: 'Corectați ce s-a înregistrat',
  recordExtension: 'Consemnați o înștiințare de prelungire',
  correctReceived: 'Corectați ziua sosirii',
  recordRefusal: 'Consemnați un refuz',
  recordWithdrawal: 'Consemnați retragerea cererii',
  void: 'Anulați acest dosar',
  recordProof: 'Consemnați dovada',
  recordFee: 'Consemnați plata taxei',
  recordClarification: 'Consemnați clarificarea',
  recordAnswer: 'Consemnați răspunsul',
  addDocuments: 'Adăugați documentele',
  openDocuments:
    '{documents, plural, one {Deschideți documentul} few {Deschideți cele # documente} other {Deschideți cele # de documente}}',
  openPack: 'Deschideți pachetul',
  overdue: 'Trimiteți astăzi ce este gata și spuneți când urmează restul.',
  waited:
    '{days, plural, =0 {Ați trimis solicitarea astăzi.} one {Așteptați de # zi.} few {Așteptați de # zile.} other {Așteptați de # de zile.}} Reveniți cu solicitarea dacă nu sosește nimic.',
};

export const overview: Messages['requests']['overview'] = {
  outcomes: {
    title: 'Cum s-a încheiat fiecare drept',
    why: '{ground}. {reason}',
    noGround: 'Niciun temei înregistrat',
    noReason: 'Niciun motiv înregistrat',
    told: '{outcome}, comunicat în ziua de {date}',
  },
  extensionNotice: 'Prelungire',
  asked: 'Ce s-a cerut',
  readLetter: 'Citiți scrisoarea',
  nothingWritten: 'Nu s-a notat nimic.',
  latest: 'Recente',
  fullHistory:
    '{entries, plural, one {Istoricul complet, # înregistrare} few {Istoricul complet, # înregistrări} other {Istoricul complet, # de înregistrări}}',
  subject: 'Subiect',
  arrived: 'Sosită',
  identity: 'Identitate',
  phone: 'Telefon',
  replyTo: 'Răspuns la',
  address: 'Adresă',
  askedBy: 'Depusă de',
  authoritySeen: 'Împuternicire văzută: {date}',
  authorityNotSeen: 'Împuternicire încă nevăzută',
  extended: 'Prelungit',
  identityConfirmed: 'Confirmată {date} de {person}',
  identityConfirmedNote: 'Confirmată {date} de {person}: {note}',
  identityAsked: 'Cerută {date}, încă fără dovadă',
  identityKnown: 'Necerută, cunoașteți persoana',
  arrivedBy: {
    email: '{date}, prin e-mail',
    post: '{date}, prin poștă',
    phone: '{date}, prin telefon',
    'in-person': '{date}, personal',
    'web-form': '{date}, prin formular web',
    'social-media': '{date}, prin rețele sociale',
    portal: '{date}, prin portal',
    other: '{date}, pe altă cale',
  },
  arrivedAt: '{arrived}: {detail}',
  reply: '{email}, în {language, select, und {altă limbă} other {{name}}}',
  replyNoEmail: 'Fără adresă de e-mail, în {language, select, und {altă limbă} other {{name}}}',
};

export const notes: Messages['requests']['notes'] = {
  title: 'Note',
  field: 'O notă despre acest dosar',
  placeholder: 'Ce ați constatat, ați decis sau ați convenit',
  add: 'Adăugați nota',
  added: 'Notă adăugată.',
  takenBack: 'Nota a fost retrasă.',
  empty: 'Scrieți mai întâi nota.',
  notAdded: '{problem} Nota dumneavoastră este încă aici.',
};

export const history: Messages['requests']['history'] = {
  sentence:
    'Fiecare rând este înlănțuit cu cel dinaintea lui și nu poate fi schimbat sau scos. Cerere înregistrată {when}.',
  when: 'Când',
  what: 'Ce',
  who: 'Cine',
  entry: 'Înregistrare',
};

export const editRequest: Messages['requests']['editRequest'] = {
  answeredRight: 'S-a răspuns deja: {right}. Acest drept nu poate fi scos. Retrageți mai întâi acel răspuns.',
  title: 'Corectați ce s-a înregistrat',
  save: 'Salvați',
  noRequester: 'Scrieți numele persoanei vizate.',
  emptiedMeanwhile:
    'Între timp, acest câmp a fost golit. Ce ați scris este încă aici: salvați din nou pentru a-l pune.',
  changedMeanwhile:
    'Între timp, aici s-a scris „{now}”. Ce ați scris este încă aici: salvați din nou pentru a-l pune în loc.',
};

export const printRecord: Messages['requests']['printRecord'] = {
  title: 'Tipărirea dosarului',
  save: 'Salvați PDF-ul',
  failed: 'Dosarul nu s-a putut tipări. Nu s-a schimbat nimic. {problem}',
  what: 'Un PDF pentru solicitant sau pentru o autoritate: ce s-a cerut și ce s-a întâmplat, cum se calculează data, cu sursele, și capătul istoricului.',
  language: 'Limba',
  internal: 'Cu partea internă',
  internalHolds: 'Note, avertismente, corectări și cine ce a făcut. Nu este destinată solicitantului.',
};

/** Voiding a case that was logged by mistake. {on} is 2026-11-25. */
export const voidRequest: Messages['requests']['voidRequest'] = {
  title: 'Anulați {reference}?',
  why: 'De ce a fost înregistrat din greșeală?',
  what: 'Își păstrează numărul și istoricul și iese din liste, cifre, mementouri și fișierele de calendar. Scrisoarea lui poate fi înregistrată din nou. Acest lucru nu se poate anula.',
  action: 'Anulați dosarul',
  leave: 'Lăsați-l așa',
  noReason: 'Spuneți într-o propoziție de ce a fost înregistrat din greșeală.',
  notVoided: 'Acest dosar nu poate fi anulat. Nu s-a schimbat nimic.',
  packSent:
    'Pachetul lui a fost trimis în ziua de {on}, așa că dosarul rămâne. Nu s-a schimbat nimic. Corectați ce s-a înregistrat greșit și scrieți o notă despre rest.',
  recorded: {
    answered:
      'Este consemnat un răspuns din {on}, așa că dosarul rămâne. Nu s-a schimbat nimic. Retrageți întâi acea consemnare dacă răspunsul nu a fost trimis niciodată; altfel, corectați ce s-a înregistrat greșit.',
    'partial-answer':
      'O parte din răspuns a fost trimisă în ziua de {on}, așa că dosarul rămâne. Nu s-a schimbat nimic. Retrageți întâi acea consemnare dacă nu a fost trimisă niciodată; altfel, corectați ce s-a înregistrat greșit.',
    refused:
      'Este consemnat un refuz din {on}, așa că dosarul rămâne. Nu s-a schimbat nimic. Retrageți întâi acea consemnare dacă refuzul nu a fost trimis niciodată; altfel, corectați ce s-a înregistrat greșit.',
  },
};

/** A case that was voided. */
export const voided: Messages['requests']['voided'] = {
  title: 'Anulat: {reason}',
  note: 'De {by}, {when}. Își păstrează numărul și nu se numără nicăieri. Nu se mai poate consemna nimic în el.',
  label: 'Dosar anulat',
  documents: 'Ce s-a depus în el. Se poate salva, dar nu se mai poate decide.',
  noDocuments: 'Nu s-a depus niciun document în el.',
};
