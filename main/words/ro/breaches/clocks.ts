import type { Messages } from '../../words.ts';

export const furtherClocks: Messages['breaches']['furtherClocks'] = {
  title: 'Termene suplimentare',
  none: 'Niciunul. Adăugați termenele din NIS2, din DORA, ale persoanei împuternicite sau dintr-un contract, când se aplică.',
  from: 'De la',
  startsWhen: 'Începe când este consemnat ca îndeplinit: {clock}.',
  ends: 'Se încheie {at}.',
  reminds: 'Memento cu {hours} înainte.',
  met: 'Îndeplinit {at}.',
  lateBecause: 'Motivul întârzierii: {why}',
  working: 'Calculul termenului: {clock}',
  sourceNotRead: '(încă necitită la sursă)',
  recordAsMet: 'Consemnați îndeplinirea',
  recordThisAsMet: 'Consemnați îndeplinirea: {clock}',
  correct: 'Corectați',
  correctThis: 'Corectați: {clock}',
  remove: 'Eliminați',
  removeThis: 'Eliminați: {clock}',
};

export const addClock: Messages['breaches']['addClock'] = {
  title: 'Adăugați un termen',
  add: 'Adăugați termenul',
  which: 'Care termen',
  sets: {
    nis2: {
      label: 'NIS2',
      means: 'Avertizare timpurie 24 h, notificare 72 h, raport final la o lună după ea.',
      startsAt: 'Când ați luat cunoștință de incident',
    },
    dora: {
      label: 'DORA',
      means: 'Notificare inițială 4 h, raport intermediar 72 h, raport final o lună.',
      startsAt: 'Când ați clasificat incidentul drept major',
    },
    processor: {
      label: 'Sunteți persoana împuternicită',
      means: 'Înștiințați operatorul fără întârzieri nejustificate (art. 33 alin. (2)).',
      startsAt: 'Când ați luat cunoștință de încălcare',
    },
    contract: {
      label: 'Un contract',
      means: 'Cu nume și ore proprii.',
      startsAt: 'Când începe termenul lui',
    },
  },
  startMissing: 'Scrieți ziua și ora la care începe, de exemplu 25 nov. 09:05.',
  awareOfIncident: 'Când ați luat cunoștință de incident',
  awareOfIncidentMeans:
    'Notificarea inițială se transmite cel târziu la 24 de ore după acest moment, dacă nu ați clasificat incidentul mai târziu.',
  noonRelief: 'Mutați la prânzul următoarei zile lucrătoare',
  noonReliefMeans:
    'Art. 5 alin. (4) din Regulamentul delegat (UE) 2025/301. Nu pentru instituții de credit, contrapărți centrale, locuri de tranzacționare și entități NIS2 (art. 5 alin. (5)).',
  contractName: 'Numele contractului',
  contractNameOptional: 'Numele contractului (opțional)',
  contractNameMissing: 'Scrieți numele contractului.',
  hours: 'Ore',
  hoursOptional: 'Orele din contract (opțional)',
  hoursMissing: 'Scrieți orele prevăzute în contract.',
};

export const meetClock: Messages['breaches']['meetClock'] = {
  title: '{clock}: consemnarea îndeplinirii',
  takeBack: 'Retrageți',
  metAt: 'Îndeplinit',
  wentLate: 'Este după sfârșitul termenului.',
};
