import type { Messages } from '../words.ts';
import { notBuilt, parts, steps } from './packs/build.ts';
import { release } from './packs/release.ts';

export const packs: Messages['packs'] = {
  notBuilt,
  parts,
  release,
  steps,
  buildPack: {
    notLookedAt: 'Pachetul nu s-a putut examina.',
    whatGoesIn: 'Ce cuprinde',
    files: '{files, plural, one {# fișier} few {# fișiere} other {# de fișiere}}',
    beforeItLeaves: 'Înainte de a pleca',
    howSealed: 'Cum se sigilează',
    passphrase: 'Parola pachetului',
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
  passphraseProblem: {
    tooShort:
      'Folosiți cel puțin {fewest, plural, one {# caracter} few {# caractere} other {# de caractere}}: cine are fișierul poate încerca oricâte parole dorește.',
    tooLong: 'Folosiți mai puțin de 100 de caractere.',
    otherSigns:
      'Folosiți litere fără diacritice, cifre și semne obișnuite: parola trebuie să fie acceptată de programul destinatarului.',
  },
  checks: {
    passed: '{passed, number} din {checks, number} în ordine',
    allPassed: 'Toate verificările sunt în ordine: pachetul poate pleca.',
    nothingStops: 'Nimic nu îl oprește. Restul se verifică pe pachetul terminat.',
    stops:
      '{stops, plural, one {O verificare oprește plecarea. Rezolvați-o și pachetul poate pleca.} few {# verificări opresc plecarea. Rezolvați-le și pachetul poate pleca.} other {# de verificări opresc plecarea. Rezolvați-le și pachetul poate pleca.}}',
    states: {
      stops: 'Oprește plecarea',
      waiting: 'În așteptare',
      advice: 'Recomandare',
      passed: 'În ordine',
    },
    goTo: {
      overview: 'Deschideți sumarul',
      documents: 'Deschideți documentele',
      settings: 'Completați în Setări',
    },
  },
  keptPacks: {
    title: 'Pachete alcătuite',
    built: '<b>Alcătuit la {when}</b> de {person}',
    file: '{files, plural, one {# fișier} few {# fișiere} other {# de fișiere}}, {size}, ZIP criptat (AES-256)',
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
    lookAtChecks: 'Vedeți verificările.',
    notSaved: 'Pachetul nu s-a putut salva.',
    stillKept: 'Este păstrat în continuare la dosar.',
  },
  sendPack: {
    title: 'Consemnarea trimiterii pachetului',
    action: 'Consemnați trimiterea',
    note: 'Docket nu trimite nimic singur. Trimiteți copia salvată, apoi notați aici cum a plecat. Cererea trece la „răspuns trimis”.',
    channel: 'Cum a plecat?',
    to: 'Către cine?',
    on: 'În ce zi?',
    toMissing: 'Spuneți unde a plecat: adresa la care l-ați trimis.',
    onMissing: 'Scrieți ziua în care a plecat.',
    afterToday: 'Această zi este după astăzi ({today}).',
    sent: '{reference} a primit răspuns. Pachetul este consemnat ca trimis {date}.',
  },
  refusals: {
    to: 'Spuneți unde a plecat.',
    cannotLeave: 'Pachetul nu poate pleca încă.',
    day: 'Această zi nu se potrivește cu dosarul.',
    weakPassphrase: 'Această parolă a pachetului este prea ușor de ghicit.',
    cannotBeBuilt: 'Pachetul nu se poate alcătui încă.',
    passphraseSigns:
      'Folosiți cel mult 99 de litere, cifre și semne fără diacritice, ca orice program de dezarhivare să poată deschide pachetul.',
  },
};
