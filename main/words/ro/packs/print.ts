import type { Messages } from '../../words.ts';

export const printSet: Messages['packs']['printSet'] = {
  title: 'Pentru cine a cerut prin poștă',
  what: 'Un singur PDF de tipărit: scrisoarea, fișa de informare, lista documentelor și documentele, cu numere de pagină și adresa acolo unde o arată fereastra plicului. Alcătuiți și pachetul: rămâne dovada a ceea ce s-a trimis.',
  progressName: 'Cât s-a făcut din varianta tipăribilă',
  make: 'Pregătiți varianta tipăribilă',
  ask: {
    title: 'Salvați fără criptare?',
    what: 'Oricine are fișierul îl poate citi în întregime. Salvați-l unde numai dumneavoastră îl puteți citi, tipăriți-l și ștergeți-l apoi. Docket nu păstrează nicio copie; istoricul spune că ați pregătit una.',
    make: 'Pregătiți și salvați',
  },
  steps: {
    documents: 'Se redau paginile documentelor',
    papers: 'Se așază în pagină scrisoarea, fișa și lista',
  },
  ready:
    '{pages, plural, one {{file} este gata: # pagină.} few {{file} este gata: # pagini.} other {{file} este gata: # de pagini.}} Docket nu păstrează nicio copie.',
  apart: 'Nu se află printre pagini. Anexați-le separat:',
  apartDocument: '{number}, {title}. {why}',
  asText: {
    intro:
      'Tipărite ca text, fără așezarea lor în pagină. Dacă ceea ce lipsește contează, tipăriți-le cu programul lor și anexați-le și pe ele:',
    document: '{number}, {title}.',
    documentWithout: '{number}, {title}. Lipsesc: {parts}.',
    paper: 'Documentul {number} este tipărit aici ca text, fără așezarea sa în pagină.',
    notPrinted: 'El cuprinde și ceea ce nu este tipărit aici: {parts}.',
    changes: 'Modificările urmărite sunt tipărite ca acceptate.',
    notes: 'Note:',
    parts: {
      attachments: 'fișiere atașate',
      charts: 'diagrame',
      comments: 'comentarii',
      covered: 'text sub un marcaj negru, aici […]',
      deleted: 'text șters cu modificările urmărite',
      hidden: 'text ascuns ori prea palid sau prea mic pentru a fi citit',
      margins: 'anteturi și subsoluri',
      media: 'sunet și film',
      numbers: 'numere și marcatori de liste',
      objects: 'fișiere încorporate',
      overlaid: 'imagini așezate peste text',
      pictures: 'imagini',
      screenOnly: 'ceea ce se vede numai pe ecran',
      shapes: 'forme desenate și litere decorative',
      symbols: 'semne din fonturi de simboluri, aici [*]',
    },
  },
  holdMore:
    'Tipărite pagină cu pagină, dar aceste documente cuprind mai mult decât paginile lor. Deschideți-le cu programul lor și anexați și ceea ce ține de răspuns:',
  stopped: 'Ați oprit pregătirea. Nu s-a pregătit nimic.',
  notChosen: 'Nu ați ales niciun loc. Nu s-a salvat nimic.',
  notMade: 'Varianta tipăribilă nu a fost pregătită',
  failed: 'Varianta tipăribilă nu a fost pregătită. Nimic nu a ieșit din Docket.',
  unsaved: 'Varianta tipăribilă nu a putut fi salvată. Nu rămâne nimic din ea. Pregătiți-o din nou.',
  tooLarge:
    'Ar avea peste {pages, number} de pagini sau {megabytes, number} MB. Nu rețineți nimic din această cauză: salvați pachetul și tipăriți documentele sale cu programele lor.',
  changed: 'Conținutul s-a schimbat în timpul pregătirii. Pregătiți-o din nou.',
  envelope: {
    title: 'Adresa pentru plic',
    missing: 'Dosarul nu are adresă poștală. Adăugați-o, apoi pregătiți varianta tipăribilă.',
    long: 'Fereastra unui plic arată șase rânduri de aproximativ 44 de caractere. Scurtați adresa din dosar.',
  },
  why: {
    kind: 'Aici se tipăresc numai PDF, JPEG, PNG, text simplu și textul fișierelor DOCX. Tipăriți-l cu programul său sau anexați-l pe un suport de date.',
    portable: 'Este copia portabilă. Anexați-o pe un suport de date, pentru folosire cu alte programe.',
  },
};
