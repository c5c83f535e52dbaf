import type { Messages } from '../words.ts';
import { notBuilt, parts, steps } from './packs/build.ts';
import { printSet } from './packs/print.ts';
import { release } from './packs/release.ts';

export const packs: Messages['packs'] = {
  notBuilt,
  parts,
  printSet,
  release,
  steps,
  buildPack: {
    notLookedAt: 'Pachetul nu s-a putut examina.',
    whatGoesIn: 'Ce cuprinde',
    files: '{files, plural, one {# fișier} few {# fișiere} other {# de fișiere}}',
    nothingLeft:
      'În acest dosar nu mai este nimic de răspuns. Dacă solicitantul cere și altceva, consemnați aceasta în sumar; tot acolo se retrage un răspuns care nu a fost trimis niciodată.',
    beforeItLeaves: 'Înainte de trimitere',
    howSealed: 'Cum se sigilează',
    passphrase: 'Parola pachetului',
    passphraseOfBuilt: 'Parola pachetului alcătuit',
    notKept:
      'Un pachet este alcătuit. Parola lui a stat aici până ați părăsit pagina și nu a fost păstrată. Dacă nu o are nimeni, alcătuiți pachetul din nou: cel nou are parola lui.',
    buildAgain: 'Alcătuiți-l din nou',
    passphraseNote:
      'Docket nu o păstrează. Notați-o sau copiați-o acum și transmiteți-o pe altă cale decât pachetul: pachetul prin e-mail, parola prin telefon.',
    copyPassphrase: 'Copiați parola',
    suggestAnother: 'Propuneți alta',
    starting: 'Se pornește',
    progress: '{step}, {done, number} din {total, number}',
    progressName: 'Cât s-a făcut din pachet',
    build: 'Alcătuiți pachetul',
    compared: 'Este deschis din nou și comparat înainte de a fi păstrat.',
    fixFirst: 'O verificare de alături îl oprește. Rezolvați-o mai întâi.',
    stopped: 'L-ați oprit. Nu s-a păstrat nimic.',
    kept: 'Pachetul este alcătuit și păstrat la dosar. Parola lui rămâne mai sus până părăsiți această pagină.',
    checksSayWhy: 'Verificările arată de ce. Nu s-a păstrat nimic.',
    notBuilt: 'Pachetul nu a fost alcătuit. Nu s-a păstrat nimic.',
  },
  answers: {
    title: 'La ce răspunde acest pachet',
    holds: 'Dețineți date despre această persoană?',
    holdsNote: 'Cererea însăși și dosarul ei nu se socotesc.',
    yes: 'Da, deținem date',
    no: 'Nu, nu deținem date',
    unsaid: 'Spuneți dacă dețineți date: scrisoarea o comunică.',
    right: 'Răspunsul dumneavoastră: {right}',
    outcomes: {
      granted: 'Admitere',
      'granted-in-part': 'Admitere parțială',
      refused: 'Refuz',
      later: 'Nu în acest pachet',
    },
    ground: 'Temei: {right}',
    reason: 'Motiv: {right}',
    reasonNote: 'Apare în scrisoare, așa cum îl scrieți.',
    paragraph: 'Un paragraf propriu',
    paragraphNote:
      'Apare în scrisoare după răspunsurile dumneavoastră, așa cum îl scrieți. Lăsați-l gol dacă nu este nimic de adăugat.',
    textsIn: 'Textele fișei de informare',
    textsInNote:
      'Nu le-ați scris pe toate în limba {language}. Se pot include texte în altă limbă: fișa spune, în limba scrisorii, care este aceasta.',
    textsOfPapers: 'Nicio alegere: se așteaptă textele în limba {language}',
    textsOfOther: 'Cele în limba {language}',
  },
  anotherPassphrase: {
    title: 'Puneți aici altă parolă?',
    what: 'Pachetul alcătuit se deschide cu parola afișată aici, iar Docket nu o păstrează nicăieri. Transmiteți-o sau notați-o mai întâi. Alta este pentru alt pachet.',
    keep: 'Lăsați-o aici',
    another: 'Propuneți alta',
  },
  passphraseProblem: {
    tooShort:
      'Folosiți cel puțin {fewest, plural, one {# caracter} few {# caractere} other {# de caractere}}: cine are fișierul poate încerca oricâte parole dorește.',
    tooLong: 'Folosiți mai puțin de 100 de caractere.',
    otherSigns:
      'Folosiți litere fără diacritice, cifre și semne obișnuite: parola trebuie să fie acceptată de programul destinatarului.',
  },
  checks: {
    passed: '{passed, number} din {checks, number} în ordine',
    allPassed: 'Toate verificările sunt în ordine: pachetul poate fi trimis.',
    nothingStops: 'Nimic nu îl oprește. Restul se verifică pe pachetul terminat.',
    stops:
      '{stops, plural, one {O verificare oprește trimiterea. Rezolvați-o și pachetul poate fi trimis.} few {# verificări opresc trimiterea. Rezolvați-le și pachetul poate fi trimis.} other {# de verificări opresc trimiterea. Rezolvați-le și pachetul poate fi trimis.}}',
    states: {
      stops: 'Oprește trimiterea',
      waiting: 'În așteptare',
      advice: 'Recomandare',
      passed: 'În ordine',
    },
    goTo: {
      overview: 'Deschideți sumarul',
      documents: 'Deschideți documentele',
      settings: 'Completați în Setări',
      information: 'Scrieți în Setări',
    },
  },
  readPaper: {
    read: 'Citiți',
    readPart: 'Citiți: {part}',
    failed: 'Această parte a pachetului nu a putut fi afișată.',
    more: '{rows, plural, one {Această parte mai are # rând.} few {Această parte mai are # rânduri.} other {Această parte mai are # de rânduri.}}',
  },
  keptPacks: {
    title: 'Pachete alcătuite',
    built: '<b>Alcătuit la {when}</b> de {person}',
    file: '{files, plural, one {# fișier} few {# fișiere} other {# de fișiere}}, {size}, ZIP criptat (AES-256)',
    sentTo: 'Trimis {date} către {to}',
    sentBy: {
      email: 'Trimis {date} prin e-mail către {to}',
      post: 'Trimis {date} prin poștă către {to}',
      phone: 'Trimis {date} prin telefon către {to}',
      'in-person': 'Predat personal {date} către {to}',
      'web-form': 'Trimis {date} prin formular web către {to}',
      'social-media': 'Trimis {date} prin rețele sociale către {to}',
      portal: 'Trimis {date} prin portal către {to}',
      other: 'Trimis {date} pe altă cale către {to}',
    },
    sent: 'Trimis',
    stale: 'Mai vechi decât deciziile',
    saveCopy: 'Salvați o copie',
    copyMail: 'Copiați un e-mail de însoțire',
    mailTold:
      'E-mailul de însoțire spune, în limba solicitantului, cum se deschide fișierul. Acest e-mail nu conține parola.',
    lookAtChecks: 'Vedeți verificările.',
    notSaved: 'Pachetul nu s-a putut salva.',
    stillKept: 'Este păstrat în continuare la dosar.',
  },
  sendPack: {
    sentAlready: 'Acest pachet a fost trimis deja în ziua de {on}. Nu s-a schimbat nimic.',
    beforeBuilt:
      'Acest pachet a fost creat în ziua de {built} și nu putea fi trimis înainte. Arătați ziua în care a fost trimis.',
    title: 'Consemnarea trimiterii pachetului',
    action: 'Consemnați trimiterea',
    note: 'Docket nu trimite nimic singur. Trimiteți copia salvată, apoi notați aici cum ați trimis-o.',
    channel: 'Cum l-ați trimis?',
    to: 'Către cine?',
    on: 'În ce zi?',
    ends: 'Răspunde la: {rights}.',
    leaves: 'Rămân deschise: {rights}.',
    sentInPart: 'Pachetul pentru {reference} este consemnat ca trimis ({date}). Dosarul rămâne deschis pentru rest.',
    toMissing: 'Indicați destinatarul: adresa la care l-ați trimis.',
    onMissing: 'Scrieți ziua în care l-ați trimis.',
    afterToday: 'Această zi este după astăzi ({today}).',
    sent: '{reference} a primit răspuns. Pachetul este consemnat ca trimis ({date}).',
  },
  refusals: {
    to: 'Indicați destinatarul.',
    cannotLeave: 'Pachetul nu poate fi trimis încă.',
    day: 'Această zi nu se potrivește cu dosarul.',
    weakPassphrase: 'Această parolă a pachetului este prea ușor de ghicit.',
    cannotBeBuilt: 'Pachetul nu se poate alcătui încă.',
    cannotBePrinted: 'Varianta tipăribilă nu se poate pregăti încă.',
    passphraseSigns:
      'Folosiți cel mult 99 de litere, cifre și semne fără diacritice, ca orice program de dezarhivare să poată deschide pachetul.',
  },
};
