import type { Messages } from '../../words.ts';

export const steps: Messages['packs']['steps'] = {
  letters: 'Se scriu scrisorile',
  files: 'Se sigilează fișierele',
  verify: 'Se deschide din nou, pentru verificare',
};

export const parts: Messages['packs']['parts'] = {
  letter: { title: 'Scrisoare de însoțire', detail: 'Ce s-a cerut, ce este anexat, cum se depune o plângere' },
  sheet: {
    title: 'Ce date avem și de ce',
    detail: 'Informațiile prevăzute la articolul 15',
    none: 'Lipsește: acest pachet nu dă acces la date',
  },
  index: {
    title: 'Lista documentelor',
    detail: 'Alcătuită după deciziile dumneavoastră',
    withSchedule:
      '{n, plural, one {Cu motivul pentru {withheld} document reținut} few {Cu motivele pentru {withheld} documente reținute} other {Cu motivele pentru {withheld} de documente reținute}}',
  },
  documents: {
    title: 'Documente',
    detail: 'Comunicate, cu nume de fișier neutre',
    none: 'Nu se comunică niciunul',
    sentBefore: 'Nu se adaugă din nou ce a fost trimis cu un răspuns anterior',
  },
  portable: { title: 'Copie portabilă', detail: 'Exporturi din sistemele dumneavoastră, în portable-data' },
  record: { title: 'Evidența cererii', detail: 'your-request.json și your-request.csv' },
  manifest: { title: 'Manifest', detail: 'SHA-256 pentru fiecare fișier' },
};

export const notBuilt: Messages['packs']['notBuilt'] = {
  title: 'Pachetul nu a fost alcătuit',
  undecided:
    '{n, plural, one {{open} document din {documents} nu are o decizie. Decideți, apoi alcătuiți pachetul.} few {{open} documente din {documents} nu au o decizie. Decideți, apoi alcătuiți pachetul.} other {{open} de documente din {documents} nu au o decizie. Decideți, apoi alcătuiți pachetul.}}',
  unreasoned:
    '{n, plural, one {{withheld} document reținut nu are o excepție. Alegeți una, apoi alcătuiți pachetul.} few {{withheld} documente reținute nu au o excepție. Alegeți câte una pentru fiecare, apoi alcătuiți pachetul.} other {{withheld} de documente reținute nu au o excepție. Alegeți câte una pentru fiecare, apoi alcătuiți pachetul.}}',
  nobody: 'Dosarul nu arată cui i se răspunde. Adăugați numele solicitantului, apoi alcătuiți pachetul.',
  orSuggested: '{problem} Sau lăsați Docket să propună una.',
  cancelled: 'Ați oprit pachetul. Nu s-a păstrat nimic.',
  documentChanged: 'Un document s-a schimbat în timpul alcătuirii. Nu s-a păstrat nimic. Alcătuiți din nou pachetul.',
  notReadBack:
    'La recitire, pachetul terminat nu era cel scris. Nu s-a păstrat nimic. Verificați discul, apoi alcătuiți din nou pachetul.',
  diskFull: 'Discul este plin. Nu s-a păstrat nimic. Eliberați spațiu, apoi alcătuiți din nou pachetul.',
};
