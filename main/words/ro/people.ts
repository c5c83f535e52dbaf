import type { Messages } from '../words.ts';

export const people: Messages['people'] = {
  opens: {
    handler: 'Lucrează la cereri și la încălcări. Nu schimbă setări.',
    manager: 'Vede și exportă numai cifre. Niciun nume nu ajunge la această cheie.',
    dpo: 'Deschide tot și adaugă persoane.',
  },
  passphrase: {
    show: 'Afișați: {label}',
    advice: 'Patru sau cinci cuvinte fără legătură între ele, de preferat 15 caractere sau mai multe. O puteți lipi.',
  },
  listPeople: {
    title: 'Persoane și chei',
    sentence: 'Fiecare persoană de aici deschide registrul cu propria frază de acces și vede ce îi deschide rolul.',
    failed: 'Lista persoanelor nu s-a putut afișa.',
    noRecoveryKey:
      'Nicio cheie de recuperare nu deschide acest registru. Dacă se pierd toate frazele de acces, se pierde și registrul. <link>Creați o cheie de recuperare</link>',
    recoveryKey: 'Și o cheie tipărită deschide acest registru: <link>Cheie de recuperare</link>',
    holders: 'Cine deține o cheie',
    compare:
      'Comparați cheia de semnare cu cea de pe fișa de recuperare. Se schimbă când deținătorul are o frază de acces nouă; altfel este posibil ca cineva să fi rescris istoricul în numele lui.',
    former: 'Cine a deținut o cheie',
    name: 'Nume',
    role: 'Rol',
    since: 'Din',
    lastUnlocked: 'Ultima deblocare',
    removed: 'Eliminare',
    change: 'Modificări',
    you: '{name} (dumneavoastră)',
    oneTime: 'frază de unică folosință',
    signingKey: 'Cheie de semnare <hex>{key}</hex>',
    notLately: 'Nu recent',
    rename: 'Redenumiți',
    reset: 'Resetați',
    remove: 'Eliminați',
    of: {
      rename: 'Redenumiți: {name}',
      reset: 'Resetați: {name}',
      remove: 'Eliminați: {name}',
    },
  },
  addPerson: {
    title: 'Dați cuiva o cheie',
    name: 'Nume',
    opens: 'Ce deschide cheia',
    passphrase: 'Frază de acces',
    advice: 'O scrie aici chiar persoana respectivă. {advice}',
    away: 'Persoana nu este aici',
    awayMeans:
      'Docket creează o frază de acces de unică folosință, pe care o predați. Cu ea, persoana își alege propria frază.',
    give: 'Dați cheia',
    nameMissing: 'Scrieți numele persoanei.',
    passphraseMissing:
      'Persoana își alege o frază de acces: cel puțin patru cuvinte pe care numai ea le-ar pune împreună.',
    added:
      '{name} deține acum o cheie: {role, select, dpo {responsabil cu protecția datelor} handler {referent} other {manager}}.',
    failed: '{problem} Nu s-a adăugat nimeni.',
  },
  renamePerson: {
    title: 'Redenumire: {name}',
    name: 'Nume',
    help: 'Apare lângă tot ce a făcut persoana, inclusiv înainte de astăzi.',
    nameMissing: 'Scrieți numele persoanei.',
    rename: 'Redenumiți',
    failed: '{problem} Nu s-a schimbat nimic.',
  },
  changePassphrase: {
    title: 'Schimbați-vă fraza de acces',
    current: 'Fraza de acces actuală',
    oneTime: 'Frază de acces de unică folosință',
    new: 'Fraza de acces nouă',
    currentMissing: 'Scrieți fraza de acces cu care ați deblocat.',
    newMissing: 'Scrieți fraza nouă: cel puțin patru cuvinte.',
    change: 'Schimbați-o',
    keep: 'Salvați fraza de acces nouă',
    lock: 'Blocați',
    changed: 'Fraza de acces este schimbată. Cea veche nu mai deschide nimic.',
    failed: '{problem} Nu s-a schimbat nimic.',
  },
  chooseOwnPassphrase: {
    title: 'Alegeți-vă propria frază de acces',
    why: 'Ați deblocat cu o frază de acces de unică folosință. A văzut-o și altcineva, așa că nu deschide decât acest ecran: alegeți una pe care o știți numai dumneavoastră. Apoi registrul se deschide.',
  },
  ownPassphrase: {
    title: 'Fraza de acces',
    sentence: 'Deschide cifrele acestui registru și nimic altceva.',
    help: 'Nimeni altcineva nu o știe, iar Docket nu o păstrează. Dacă o uitați, responsabilul cu protecția datelor vă dă o frază de acces de unică folosință.',
  },
  resetPassphrase: {
    title: 'Resetarea frazei de acces: {name}',
    what: 'Docket alcătuiește o frază de acces de unică folosință. Cea actuală nu mai funcționează din acel moment. Nimeni nu alege o frază de acces pentru altcineva: persoana își alege una proprie la deblocare.',
    make: 'Creați o frază de unică folosință',
    made: 'Frază de acces de unică folosință pentru {name}',
    handOver:
      'Citiți-o persoanei sau dați-i-o pe hârtie: nu se mai afișează. Când persoana deblochează cu ea, Docket îi cere o frază de acces proprie.',
    forgotten: 'Fraza de acces uitată nu mai deschide nimic.',
    copy: 'Copiați-o',
  },
  revokePerson: {
    title: 'Eliminare: {name}',
    does: 'Ce se întâmplă',
    opensNothing:
      'Fraza de acces a persoanei nu mai deschide nimic, nici aici, nici pe o copie făcută de acum înainte.',
    newKeys:
      'Se face o copie de rezervă, apoi fiecare fișier al registrului primește chei noi: mai puțin de un minut pentru fiecare gigaoctet.',
    sheetVoid:
      'Fișa de recuperare își pierde valabilitatea. La sfârșit se afișează o cheie nouă: pregătiți o imprimantă sau hârtie.',
    nameStays: 'Numele persoanei rămâne în istoricul fiecărui dosar.',
    cannot: 'Ce nu se poate',
    copiesStay:
      'Copiile care există deja, inclusiv cele de rezervă, îi rămân accesibile persoanei, dacă le are și își știe fraza de acces.',
    takeBack:
      'Cereți-i înapoi dispozitivele și copiile și ștergeți, când puteți, copiile de rezervă făcute înainte de astăzi.',
    remove: 'Eliminați: {name}',
    keep: 'Păstrați-i cheia',
    backupFirst: 'Se face mai întâi o copie de rezervă',
    progress: '{step}, {percent, number} din 100',
    leaveRunning: 'Lăsați Docket pornit. Dacă se oprește, următoarea deblocare continuă de aici.',
    failed: 'Persoana nu a fost eliminată. Încercați din nou.',
    removed: '{name} nu mai deține nicio cheie',
    hasNewKeys:
      'Registrul are chei noi. Copiile făcute înainte, inclusiv cele de rezervă, îi rămân accesibile persoanei, dacă le are.',
    newRecoveryKey: 'Cheie de recuperare nouă',
    newFingerprint: 'Și amprenta registrului este nouă:',
    oldSheet:
      'Cheia de pe fișa veche nu mai deschide nimic, în afară de copiile de rezervă făcute înainte. Cheia nouă nu se mai afișează.',
  },
  hasLeft: 'Cineva care a plecat',
  weak: {
    short:
      '{length, plural, one {Are # caracter.} few {Are # caractere.} other {Are # de caractere.}} Folosiți cel puțin {fewest}: patru sau cinci cuvinte fără legătură între ele se țin minte ușor și se ghicesc greu.',
    long: 'Are prea multe caractere, peste {most}. Folosiți una mai scurtă.',
    unseen:
      'Cuprinde un caracter pe care nimeni nu îl poate vedea sau scrie, cum aduce uneori copierea. Scrieți-o în loc să o copiați.',
    repeats: 'Repetă aceleași câteva caractere, deci se ghicește repede. Folosiți cuvinte fără legătură între ele.',
    walk: 'Urmează tastatura sau alfabetul, deci se ghicește repede. Folosiți cuvinte fără legătură între ele.',
    number:
      'Este un număr, cum ar fi un număr de telefon sau o dată, deci se ghicește repede. Folosiți cuvinte fără legătură între ele.',
    address:
      'Este aproape numai o adresă de e-mail sau de internet, adică ce încearcă întâi cine vă cunoaște. Folosiți cuvinte fără legătură între ele.',
    name: 'Este aproape numai numele organizației sau al unei persoane, adică ce încearcă întâi cine vă cunoaște. Folosiți cuvinte fără legătură cu acestea.',
    common:
      'Este printre primele pe care le încearcă cine vrea să o ghicească. Folosiți patru sau cinci cuvinte fără legătură între ele.',
  },
  refusals: {
    currentPassphrase: 'Scrieți fraza de acces actuală.',
    wrongPassphrase: 'Aceasta nu este fraza de acces cu care ați deblocat. Nu s-a schimbat nimic.',
    samePassphrase: 'Aceasta este fraza de acces actuală. Scrieți alta. Nu s-a schimbat nimic.',
    openedWithRecoveryKey:
      'Ați deschis registrul cu cheia de recuperare, care nu este o frază de acces. Resetați-vă propria frază de acces în „Persoane și chei”. Nu s-a schimbat nimic.',
    weakPassphrase: 'Această frază de acces este prea ușor de ghicit.',
    keyFile: 'Lista cheilor nu s-a putut schimba. Nu s-a schimbat nimic.',
    nobody: 'Nimeni cu acest nume nu deține o cheie a acestui registru. Nu s-a schimbat nimic.',
    nameTaken: 'Cineva cu acest nume deține sau a deținut o cheie. Adăugați o inițială sau un departament.',
    yourself:
      'Aceasta este propria dumneavoastră cheie. O poate elimina numai alt responsabil cu protecția datelor. Nu s-a schimbat nimic.',
    lastOfficer:
      'Acesta este ultimul responsabil cu protecția datelor: nimeni nu ar mai putea adăuga persoane. Adăugați mai întâi altul. Nu s-a schimbat nimic.',
    removalNeedsPassphrase:
      'Ați deschis registrul cu cheia de recuperare, iar fișa ei își pierde valabilitatea la eliminarea unei persoane. Resetați-vă mai întâi propria frază de acces, blocați și deblocați cu ea. Nu s-a schimbat nimic.',
    overviewOpen:
      'Un manager are sumarul deschis în altă fereastră. Cereți-i mai întâi să îl blocheze. Nu s-a schimbat nimic.',
    noBackup: 'Copia de rezervă de la început nu s-a putut face. Nu s-a schimbat nimic.',
    keysUnfinished:
      'Persoana nu mai deține nicio cheie, dar registrul are încă vechile chei. Deblocați-l din nou: astfel se încheie schimbarea. Niciun dosar nu a fost atins.',
    keysNotSettled:
      'Discul este plin sau nu redă ce s-a scris. Eliberați spațiu, blocați și deblocați: astfel se încheie schimbarea.',
    replacingNeedsPassphrase:
      'Ați deschis registrul chiar cu cheia de recuperare care și-ar pierde valabilitatea. Resetați-vă mai întâi propria frază de acces, blocați și deblocați cu ea. Nu s-a schimbat nimic.',
  },
  keyFileRefused: {
    changedMeanwhile:
      'Lista cheilor a fost schimbată în același moment din altă fereastră. Aici nu s-a schimbat nimic. Încercați din nou.',
    inDoubt:
      'Nu este sigur că fișierul de chei keys.json este cel corect, așa că lista cheilor nu se schimbă. Nu s-a schimbat nimic. Blocați și puneți la loc fișierul cel mai nou din folderul backups sau lăsați un responsabil cu protecția datelor să îl accepte pe acesta, arătând motivul.',
  },
};
