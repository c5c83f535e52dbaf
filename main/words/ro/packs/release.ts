import type { Messages } from '../../words.ts';

export const release: Messages['packs']['release'] = {
  documentsDecided: {
    title: 'Fiecare document are o decizie',
    none: 'Acest dosar nu are documente.',
    toRedact:
      'Fișierul {number} este marcat „Ascundere”. Adăugați copia lui cu părți ascunse, comunicați copia și rețineți originalul.',
    all: '{n, plural, one {Decis: {documents} din {documents}.} few {Decise: {documents} din {documents}.} other {Decise: {documents} din {documents}.}}',
    open: '{n, plural, one {{open} din {documents} nu are nicio decizie.} few {{open} din {documents} nu au nicio decizie.} other {{open} din {documents} nu au nicio decizie.}}',
  },
  otherCase: {
    title: 'Niciun fișier din dosarul altcuiva',
    none: 'Niciun fișier de aici nu se află și în dosarul altei persoane.',
    one: 'Fișierul {number} se află și în {reference}, dosarul altei persoane.',
    more: 'Fișierul {number} se află și în {reference}, dosarul altei persoane. {n, plural, one {{files} fișier este în această situație.} few {{files} fișiere sunt în această situație.} other {{files} de fișiere sunt în această situație.}}',
  },
  withheldInside: {
    title: 'Nimic reținut nu este în pachet',
    waiting: 'Se verifică pe pachetul terminat.',
    none: '{n, plural, one {S-a comparat {files} fișier din pachet cu ce este reținut. Găsite: 0.} few {S-au comparat {files} fișiere din pachet cu ce este reținut. Găsite: 0.} other {S-au comparat {files} de fișiere din pachet cu ce este reținut. Găsite: 0.}}',
    found:
      'Fișierul {number} se află în pachet, deși este reținut. Verificați decizia lui și alcătuiți din nou pachetul.',
  },
  packCurrent: {
    title: 'Pachetul corespunde ultimelor decizii',
    waiting: 'Nu este alcătuit încă niciun pachet.',
    stale: 'Documentele s-au schimbat după alcătuirea pachetului. Alcătuiți-l din nou.',
    current: 'Nimic nu s-a schimbat de la alcătuire.',
  },
  identity: {
    title: 'Identitatea este confirmată unde s-a cerut',
    asked: 'Ați cerut dovada identității și nu ați consemnat primirea ei.',
    confirmed: 'Confirmată.',
    notAsked: 'Necerută în acest dosar.',
  },
  information: {
    title: 'Informațiile prevăzute la articolul 15 sunt complete',
    complete: 'Nu lipsește nimic.',
    missing: 'Încă nescrise: {entries}. Fișa îi spune solicitantului să vi le ceară (art. 15 alin. (1)).',
    names: {
      purposes: 'scopuri',
      categories: 'categorii de date',
      recipients: 'destinatari',
      transfers: 'transferuri',
      retention: 'perioada de păstrare',
      source: 'sursă',
      automatedDecisions: 'decizii automatizate',
    },
  },
  recipient: {
    title: 'Există un destinatar',
    named: 'Dosarul numește un destinatar.',
    nobody: 'Dosarul nu are niciun nume și nicio adresă la care să fie trimis.',
  },
};
