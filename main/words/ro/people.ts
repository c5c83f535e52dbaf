import type { Messages } from '../words.ts';

export const people: Messages['people'] = {
  opens: {
    handler: 'Lucrează la cereri și la încălcări. Nu schimbă setări.',
    manager: 'Vede și exportă numai cifre. Niciun nume nu ajunge la această cheie.',
    dpo: 'Deschide tot și adaugă persoane.',
  },
  passphrase: {
    show: 'Afișați: {label}',
    advice: 'Patru sau cinci cuvinte fără legătură între ele, cel puțin 15 caractere. O puteți lipi.',
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
    current: 'Fraza de acces de acum',
    oneTime: 'Frază de acces de unică folosință',
    new: 'Fraza de acces nouă',
    currentMissing: 'Scrieți fraza de acces cu care ați deblocat.',
    newMissing: 'Scrieți fraza nouă: cel puțin patru cuvinte.',
    change: 'Schimbați-o',
    keep: 'Păstrați această frază de acces',
    lock: 'Blocați',
    changed: 'Fraza de acces este schimbată. Cea veche nu mai deschide nimic.',
    failed: '{problem} Nu s-a schimbat nimic.',
  },
  chooseOwnPassphrase: {
    title: 'Alegeți-vă propria frază de acces',
    why: 'Ați deblocat cu o frază de acces de unică folosință. A văzut-o și altcineva, așa că nu deschide decât acest ecran: alegeți una pe care o știți numai dumneavoastră. Apoi registrul se deschide.',
  },
  ownPassphrase: {
    title: 'Fraza dumneavoastră de acces',
    sentence: 'Deschide cifrele acestui registru și nimic altceva.',
    help: 'Nimeni altcineva nu o știe, iar Docket nu o păstrează. Dacă o uitați, responsabilul cu protecția datelor vă dă o frază de acces de unică folosință.',
  },
  resetPassphrase: {
    title: 'Resetarea frazei de acces: {name}',
    what: 'Docket alcătuiește o frază de acces de unică folosință. Cea de acum nu mai funcționează din acel moment. Nimeni nu alege o frază de acces pentru altcineva: persoana își alege una proprie la deblocare.',
    make: 'Creați o frază de unică folosință',
    made: 'Frază de acces de unică folosință pentru {name}',
    handOver:
      'Citiți-o persoanei sau dați-i-o pe hârtie: nu se mai afișează. Când persoana deblochează cu ea, Docket îi cere o frază de acces proprie. Cea uitată nu mai deschide nimic.',
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
};
