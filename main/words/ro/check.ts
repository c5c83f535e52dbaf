import type { Messages } from '../words.ts';

export const check: Messages['check'] = {
  checkRegister: {
    title: 'Verificarea registrului',
    what: 'Recitește totul și nu schimbă nimic.',
    start: 'Verificați acum',
    checking: 'Se verifică registrul',
    failed: 'Verificarea nu a ajuns la capăt.',
    stopped: 'Oprită. Mai jos este ce s-a verificat.',
    found: 'Ce s-a constatat',
    notYet: 'Încă neverificat astăzi',
    whatNext:
      'Alegeți „Verificați acum”. Paginile, cheile, lanțul de audit, rândurile, documentele, sesizările sigilate și centralizatorul sunt citite până la capăt.',
    passed: 'În ordine',
    needsYou: 'Necesită atenție',
    document: '{reference}, documentul {number}: {title}.',
    unnumbered: '{reference}: {title}.',
    inBackup: 'Este într-o copie de rezervă de aici.',
    inNoBackup: 'Nu este în nicio copie de rezervă de aici.',
    whole: 'Totul a fost recitit și este întreg.',
    partsNeedYou:
      '{parts, plural, one {O parte necesită atenție. Restul este întreg.} few {# părți necesită atenție. Restul este întreg.} other {# de părți necesită atenție. Restul este întreg.}}',
  },
  parts: {
    pages: 'Pagini',
    keys: 'Fișierul de chei',
    audit: 'Lanțul de audit',
    rows: 'Rânduri',
    search: 'Căutare',
    checkpoints: 'Puncte de control',
    memory: 'Acest calculator',
    documents: 'Documente',
    inbox: 'Sesizări sigilate',
    ledger: 'Centralizator',
    folder: 'Alte fișiere',
  },
  ways: {
    'restore-backup': 'Mergeți la copiile de rezervă',
    salvage: 'Blocați și recuperați într-un folder nou',
    'restore-documents': 'Restaurați aceste documente din copia de rezervă',
    'rebuild-ledger': 'Refaceți centralizatorul',
    'write-key-file': 'Scrieți din nou fișierul de chei',
    'show-audit': 'Vedeți jurnalul de audit',
    'look-at-inbox': 'Vedeți sesizările sigilate',
    failed: 'Nu a reușit.',
  },
};
