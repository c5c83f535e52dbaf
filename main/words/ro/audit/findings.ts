import type { Messages } from '../../words.ts';

export const findings: Messages['audit']['findings'] = {
  chainHolds: 'Lanțul de audit este întreg de la înregistrarea 1 la înregistrarea {entries}.',
  lostEntry:
    'Înregistrarea {entry} lipsește din el: nu s-a putut citi la o recuperare, după cum arată înregistrarea {statedBy}, făcută cu cheile unui responsabil sau ale unui referent.',
  lostEntries:
    'Înregistrările {entries} lipsesc din el: nu s-au putut citi la o recuperare, după cum arată înregistrarea {statedBy}, făcută cu cheile unui responsabil sau ale unui referent.',
  gap: 'de la {from} la {to}',
  faults: {
    missing: 'Înregistrarea {seq} a lanțului de audit lipsește: a fost scoasă în afara Docket.',
    edited: 'Lanțul de audit nu se potrivește la înregistrarea {seq}: aceasta a fost schimbată în afara Docket.',
    unreadable: 'Înregistrarea {seq} a lanțului de audit nu se poate citi: a fost schimbată în afara Docket.',
    link: 'Lanțul de audit se rupe înaintea înregistrării {seq}: ea nu o continuă pe cea dinaintea ei.',
    mac: 'Înregistrarea {seq} a lanțului de audit nu a fost scrisă de Docket: sigiliul ei nu se potrivește.',
    state: 'Înregistrarea {seq} a lanțului de audit nu arată ce cuprindea registrul: nu a fost scrisă de Docket.',
    cut: 'Lanțul de audit se termină înaintea înregistrării {seq}, deși ar trebui să continue: lipsesc înregistrări.',
    key: 'Lanțul de audit nu se termină unde ar trebui, înaintea înregistrării {seq}: lipsesc înregistrări sau au fost adăugate în afara Docket.',
  },
  bindingKeyGone: 'Cheia care leagă rândurile de lanțul de audit lipsește: a fost scoasă în afara Docket.',
  rowsChanged: 'Unele rânduri au fost schimbate în afara Docket sau s-a pus înapoi o parte veche: {misfits}.',
  misfit: {
    sumLost: '{table}: suma s-a pierdut',
    tableCount:
      '{table}, {n, plural, one {{rows} rând} few {{rows} rânduri} other {{rows} de rânduri}} în loc de {expected}',
    inCase: '{table}, în {reference}',
    inCaseCount:
      '{table}, în {reference}, {n, plural, one {{rows} rând} few {{rows} rânduri} other {{rows} de rânduri}} în loc de {expected}',
  },
  tables: {
    request: 'cereri',
    request_event: 'evenimente ale cererilor',
    note: 'note',
    document: 'documente',
    document_gone: 'documente scoase',
    tray_letter: 'scrisori din corespondența primită',
    vault_object: 'fișiere sigilate',
    pack: 'pachete',
    breach: 'încălcări',
    breach_notice: 'notificări către autoritate',
    breach_clock: 'termene suplimentare ale încălcărilor',
    due_move: 'termene mutate',
    person: 'persoane',
    organisation: 'organizația',
    sealed_report: 'sesizări',
    intake_key: 'chei pentru sesizări',
    reference_series: 'serii de numere',
    register_meta: 'însemnările registrului însuși',
    draft: 'ciorne',
    checkpoint: 'puncte de control',
    audit_epoch: 'schimbări de chei',
    audit: 'înregistrări ale jurnalului',
    audit_key: 'cheia lanțului de audit',
    row_binding: 'sumele rândurilor',
    binding_key: 'cheia sumelor',
    past_keys: 'chei anterioare',
  },
  rowsNotAccepted:
    'La un moment dat, rândurile nu s-au potrivit cu lanțul de audit și de atunci nu le-a acceptat nimeni.',
  sumsOther: 'Sumele rândurilor nu sunt cele despre care vorbește ultima înregistrare a lanțului de audit.',
  rowsFit:
    '{n, plural, one {Singurul rând este cel despre care vorbește lanțul de audit.} few {Toate cele {rows} rânduri sunt cele despre care vorbește lanțul de audit.} other {Toate cele {rows} de rânduri sunt cele despre care vorbește lanțul de audit.}}',
  searchFits: 'Căutarea găsește ce scrie în cereri.',
  searchUnread:
    'Căutarea găsește ce scrie în cereri. Pentru {n, plural, one {o cerere mai veche} few {{requests} cereri mai vechi} other {{requests} de cereri mai vechi}} încă nu se știe: după o actualizare sunt recitite.',
  searchFitsNot:
    'Căutarea nu se potrivește cu {n, plural, one {o cerere} few {{requests} cereri} other {{requests} de cereri}}: a fost schimbată în afara Docket. Cererile înseși se verifică separat.',
  checkpointOfOther:
    'Punctul de control semnat la înregistrarea {seq} nu este semnat cu o cheie a persoanei al cărei nume îl poartă: a fost făcut în afara Docket.',
  checkpointNotOfThis:
    'Punctul de control semnat la înregistrarea {seq} nu ține de acest istoric: unul dintre ele a fost schimbat în afara Docket.',
  checkpointsFit:
    '{n, plural, one {Singurul punct de control semnat se potrivește.} few {Toate cele {checkpoints} puncte de control semnate se potrivesc.} other {Toate cele {checkpoints} de puncte de control semnate se potrivesc.}}',
  memoryNone:
    'La deblocare, acest calculator nu își amintea nimic despre acest registru, deci nu poate spune dacă este copia cea mai nouă. De acum înainte urmărește istoricul.',
  memoryLost:
    'Acest calculator a văzut ultima oară înregistrarea {seq}, care nu s-a putut citi la o recuperare. De acum înainte urmărește istoricul.',
  memoryFits: 'Istoricul continuă de la înregistrarea {seq}, unde l-a văzut ultima oară acest calculator.',
  memoryOther: 'Istoricul nu este cel pe care l-a văzut ultima oară acest calculator, la înregistrarea {seq}.',
  kept: {
    agrees:
      'Ce ați păstrat despre înregistrarea {seq} se potrivește: până acolo este același istoric și nimic din el nu s-a schimbat de atunci.',
    lost: 'Ce ați păstrat despre înregistrarea {seq} nu se poate compara: înregistrarea nu s-a putut citi la o recuperare. Comparați ce ați păstrat despre una ulterioară.',
    writtenAnew:
      'Ce ați păstrat despre înregistrarea {seq} nu se potrivește: înregistrarea a fost rescrisă sau această copie a mers pe drumul ei. Păstrați acest registru neschimbat pentru cine îl cercetează și restaurați o copie de rezervă în care se potrivește.',
    chainBreaks:
      'Ce ați păstrat despre înregistrarea {seq} nu se poate compara: lanțul se rupe înaintea ei, la înregistrarea {breaksAt}. Restaurați o copie de rezervă dinainte.',
    ends: 'Ce ați păstrat despre înregistrarea {seq} nu se potrivește: istoricul se termină la înregistrarea {entries}, deci lipsesc înregistrări sau aceasta este o copie mai veche. Puneți la loc registrul mai nou sau restaurați o copie de rezervă care le cuprinde.',
    ofAnother:
      'Punctul de control de la înregistrarea {seq} este al altui registru și nu spune nimic despre acesta. Alegeți unul al acestui registru.',
    changed:
      'Punctul de control de la înregistrarea {seq} a fost schimbat după semnare: semnătura lui nu este valabilă, deci nu spune nimic. Luați altă copie a lui.',
  },
};
