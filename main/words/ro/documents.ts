import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Trageți fișierele aici ca să le adăugați la dosar',
    title: 'Documente pentru răspuns',
    addFiles: 'Adăugați fișiere',
    notKept: 'Decizia nu a fost păstrată.',
    unchanged: 'Documentele sunt cum erau.',
    none: 'Încă niciun document',
    addWhatIsFound:
      'Adăugați ce au găsit departamentele: trageți fișierele aici sau alegeți-le. Fiecare este sigilat la sosire.',
  },
  decisions: {
    disclose: 'Comunicare',
    redact: 'Ascundere',
    withhold: 'Reținere',
    none: 'Nedecis',
  },
  list: {
    selectAll: 'Selectați toate documentele',
    number: 'Nr.',
    document: 'Document',
    decision: 'Decizie',
    exemption: 'Excepție sau notă',
    inFull: 'Integral',
    select: 'Selectați {number}, {title}',
    save: 'Salvați o copie a fișierului {file}',
    file: '{file}, {size}',
    decisionOn: 'Decizia pentru {number}, {title}',
    chooseExemption: 'Alegeți excepția',
    exemptionFor:
      'Excepția care permite {decision, select, redact {ascunderea unor părți} withhold {reținerea} other {comunicarea}}: {number}, {title}',
    keys: {
      next: 'documentul următor',
      previous: 'documentul anterior',
      disclose: 'comunicare',
      redact: 'ascundere',
      withhold: 'reținere',
    },
  },
  bulk: {
    chooseExemption: {
      redact: 'Alegeți excepția pentru ascundere',
      withhold: 'Alegeți excepția pentru reținere',
    },
    exemptionFor:
      'Excepția care permite {decision, select, redact {ascunderea unor părți} other {reținerea}} pentru cele selectate: {documents, number}',
  },
  rail: {
    name: 'Documentele pe scurt',
    documents: '{documents, plural, one {# document} few {# documente} other {# de documente}}',
    redacted:
      'Originalele marcate „Ascundere” nu pleacă niciodată. Adăugați copia cu părți ascunse a fiecăruia, comunicați copia și rețineți originalul.',
    exemptions: 'Excepții folosite',
    fromLetter: 'Ce a trimis solicitantul',
    fromLetterNote: 'Păstrat cum a sosit. Nu face parte din răspuns.',
  },
  arriving: {
    name: 'Fișiere pe drum',
    progress: '{file}, cât a sosit',
    more: '{files, plural, one {Încă # așteaptă.} few {Încă # așteaptă.} other {Încă # așteaptă.}}',
    alreadyHere: 'Același fișier este deja aici, cu numărul {number}.',
    notAdded: 'Neadăugat.',
    addAgain: 'Adăugați-l din nou.',
    notWhole: '{file} nu a sosit întreg.',
    nothingKept: 'Nu s-a păstrat nimic din el. Adăugați-l din nou.',
  },
  save: {
    notSaved: 'Copia nu s-a putut salva.',
    safe: 'Documentul însuși este în siguranță în registru.',
  },
};
