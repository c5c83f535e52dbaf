import type { Messages } from '../../words.ts';

export const keys: Messages['session']['keys'] = {
  wrongRecoveryKey:
    'Această cheie de recuperare este a altui registru sau a fost înlocuită cu una mai nouă. Nu s-a schimbat nimic. Căutați fișa cea mai nouă și comparați amprenta ei cu cea de pe acest ecran.',
  mistyped:
    'Aceasta nu este o cheie de recuperare întreagă: {why}. Nu s-a schimbat nimic. Comparați-o cu fișa de recuperare, grup cu grup.',
  mistypedBy: {
    strange: 'un caracter din ea nu apare niciodată într-o astfel de cheie',
    length: 'are {length, plural, one {# caracter} few {# caractere} other {# de caractere}} din {whole}',
    wrong: 'un caracter din ea este greșit',
  },
  altered:
    'Fișierul de chei a fost schimbat în afara Docket: {why}. Registrul nu a fost deschis și nu s-a schimbat nimic. Puneți la loc keys.json din ultima copie de rezervă și aflați cine a putut scrie în acest folder.',
  alteredBy: {
    list: 'lista lui de chei nu este cea scrisă de acest registru',
    protection: 'o frază de acces este protejată mai slab decât cere acest registru',
    managerHoldsMore: 'poziția unui manager cuprinde mai mult decât cheia centralizatorului',
    slot: 'poziția pe care o deschide această cheie nu este cum a fost făcută',
    sealedKeys: 'cheile din această poziție nu se deschid',
    wrappedKey: 'o cheie criptată nu se poate citi',
    unfinishedChange: 'cheile unei schimbări neîncheiate nu se deschid',
  },
  damaged:
    'Fișierul de chei keys.json nu se poate citi: {why}. Registrul însuși nu este afectat. Puneți la loc keys.json din ultima copie de rezervă.',
  damagedBy: {
    noFile: 'nu este un fișier',
    tooLarge: 'este mult prea mare',
    cut: 'nu este întreg',
    part: '{part} nu este cum ar trebui',
    whole: 'tot fișierul nu este cum ar trebui',
  },
  missing:
    'În acest folder nu există fișierul de chei keys.json. Alegeți folderul registrului însuși sau puneți la loc keys.json dintr-o copie de rezervă.',
  newer:
    'Acest registru a fost creat de o versiune Docket mai nouă. Nu s-a schimbat nimic. Instalați versiunea mai nouă ca să îl deschideți.',
  noSuchKey: 'În acest registru nu mai există o astfel de cheie. Nu s-a schimbat nimic.',
  lastPassphrase:
    'Aceasta este singura frază de acces care deschide registrul. Adăugați mai întâi altă persoană. Nu s-a schimbat nimic.',
  changing:
    'Ultima schimbare de chei a fost întreruptă. Deblocați din nou registrul ca să se încheie. Nu s-a schimbat nimic.',
};

export const disk: Messages['session']['disk'] = {
  ballastMissing:
    'Discul este plin sau aproape plin, iar cei 32 MB pe care Docket îi ține deoparte pentru acest caz sunt folosiți. Sunt puși din nou deoparte când este loc. Eliberați spațiu.',
  noFile: 'Acolo nu este un fișier, ci o conductă (pipe), un socket sau un dispozitiv.',
  refused:
    'Discul a refuzat scrierea. Nu s-a schimbat nimic. Verificați dacă discul este conectat și nu este protejat la scriere, apoi încercați din nou.',
  damaged: {
    register:
      'O parte din register.db este deteriorată, iar ce căutați se află în ea. Nu s-a schimbat nimic, iar ce nu este deteriorat se deschide în continuare. Verificați registrul: verificarea arată ce este deteriorat și îl aduce înapoi.',
    ledger:
      'Centralizatorul din care se fac cifrele este deteriorat. Niciun dosar nu este afectat. Un responsabil cu protecția datelor sau un referent îl reface din registru prin deblocare.',
  },
  notWhereOpened: {
    register: 'Registrul nu mai este unde a fost deschis.',
    vault: 'Depozitul de documente nu mai este unde a fost deschis.',
    ledger: 'Centralizatorul nu mai este unde a fost deschis.',
  },
  moved: {
    register:
      'Folderul registrului nu mai este unde a fost deschis: a fost mutat sau redenumit ori discul lui nu mai este conectat. Nu s-a schimbat nimic, iar ce s-a salvat se află în acel folder. Blocați Docket, deschideți folderul acolo unde este acum și încercați din nou.',
    vault:
      'Folderul vault din acest registru nu mai este cel de la deschidere: a fost mutat sau schimbat cu altul. Nu s-a schimbat nimic. Puneți la loc, sub acest nume, folderul cu documentele dumneavoastră, blocați Docket, deblocați-l și încercați din nou.',
    ledger:
      'Cifrele au fost refăcute de când ați deblocat, de exemplu la eliminarea unei persoane sau la o restaurare. Cele de aici nu mai sunt actuale și nu s-a scris nimic. Blocați Docket și deblocați-l din nou.',
  },
  link: 'Folderul {folder} al acestui registru este o legătură către alt loc. Docket ar scrie și ar șterge acolo, așa că registrul rămâne închis și nu s-a atins nimic. Eliminați legătura, puneți la loc sub acest nume folderul adevărat, dacă l-ați mutat, și încercați din nou. Dacă nu îl mai aveți, restaurați o copie de rezervă într-un folder nou.',
  links:
    'Aceste foldere ale registrului sunt legături către alte locuri: {folders}. Docket ar scrie și ar șterge acolo, așa că registrul rămâne închis și nu s-a atins nimic. Eliminați legăturile, puneți la loc sub aceste nume folderele adevărate, dacă le-ați mutat, și încercați din nou. Dacă nu le mai aveți, restaurați o copie de rezervă într-un folder nou.',
  linksAndMore:
    'Aceste foldere ale registrului sunt legături către alte locuri: {folders} și încă {more}. Docket ar scrie și ar șterge acolo, așa că registrul rămâne închis și nu s-a atins nimic. Eliminați legăturile, puneți la loc sub aceste nume folderele adevărate, dacă le-ați mutat, și încercați din nou. Dacă nu le mai aveți, restaurați o copie de rezervă într-un folder nou.',
  syncFolder:
    'Acest registru se află într-un folder {service}. Acest serviciu copiază fișierele în timp ce sunt scrise și poate lăsa un registru care nu se deschide. Mutați folderul pe un disc al acestui calculator și păstrați în {service} copiile de rezervă.',
  networkShare:
    'Acest folder este partajat în rețea, unde două calculatoare pot scrie în același timp într-un registru și îl pot deteriora. Țineți registrul pe un disc al acestui calculator, iar copiile de rezervă în rețea.',
  clockSet:
    'Ceasul acestui calculator a fost dat {direction, select, forward {înainte} other {înapoi}} cu {span} cât registrul era deschis. Termenele și orele se socotesc după el: potriviți-l și verificați ce s-a introdus de atunci.',
  clockBehind:
    'Ceasul acestui calculator este cu {span} în urma momentului în care s-a scris ultima dată în acest registru sau în care registrul a fost deschis ultima dată aici. Termenele se socotesc după ceas: potriviți-l sau verificați ce s-a introdus cât era înainte.',
  span: {
    days: '{n, plural, one {{count} zi} few {{count} zile} other {{count} de zile}}',
    hours: '{n, plural, one {{count} oră} few {{count} ore} other {{count} de ore}}',
    minutes: '{n, plural, one {{count} minut} few {{count} minute} other {{count} de minute}}',
    seconds: '{n, plural, one {{count} secundă} few {{count} secunde} other {{count} de secunde}}',
  },
};
