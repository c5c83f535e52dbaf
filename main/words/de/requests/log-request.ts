import type { Messages } from '../../words.ts';

export const logRequest: Messages['requests']['logRequest'] = {
  title: 'Antrag erfassen',
  does: 'Antrag erfassen',
  empty: 'Legen Sie das Schreiben ab, oder geben Sie ein, was Sie wissen.',
  filled: 'Aus dem Schreiben übernommen. Prüfen und speichern Sie es.',
  dropHere: 'Schreiben hier ablegen',
  keys: { nextField: 'nächstes Feld', save: 'speichern', keepDraft: 'als Entwurf behalten' },
  logged: '{reference} erfasst. Fällig am {date}.',
  loggedNotStarted: '{reference} erfasst. Die Frist hat nicht begonnen.',
  notSaved: 'Es wurde nicht gespeichert: {problem} Ihre Eingaben sind noch da. Versuchen Sie es erneut.',
  already: 'Dieses Schreiben ist bereits als <case>{reference}</case> erfasst. Nichts wurde doppelt gespeichert.',
  draftKept: 'Entwurf wird laufend abgelegt',
  toFix:
    '{answers, plural, one {# Angabe ist vor dem Speichern zu berichtigen} other {# Angaben sind vor dem Speichern zu berichtigen}}',
  due: 'Fällig am {date}',
  emptyForm: 'Formular leeren',
  closeKeepDraft: 'Als Entwurf schließen',
  save: 'Antrag erfassen',
};

export const fields: Messages['requests']['fields'] = {
  title: 'Antrag',
  nextNumber: 'nächstes Aktenzeichen {reference}',
  requester: 'Wer stellt den Antrag?',
  email: 'E-Mail (optional)',
  language: 'Sprache',
  received: 'Eingegangen',
  channel: 'Wie er eingegangen ist',
  channelNote: 'Wo er zuerst eingegangen ist.',
  channelDetail: 'Welches Postfach, welche Stelle, welche Nummer? (optional)',
  address: 'Postanschrift (optional)',
  rights: 'Was wird beantragt?',
  department: 'Abteilung (optional)',
  handler: 'Zuständig (optional)',
  identity: 'Brauchen Sie einen Identitätsnachweis?',
  identityKnown: 'Nein, die Person ist bekannt',
  identityAsk: 'Ja, verlangen. Die Frist wartet darauf',
  someoneElse: 'Jemand anderes stellt den Antrag in Vertretung',
  representative: 'Wer vertritt die Person?',
  authority: 'Nachweis der Vertretung (optional)',
  fromLetter: 'aus dem Schreiben',
  fromEmail: 'aus der E-Mail',
  fromAt: '{source, select, txt {aus dem Schreiben, {time}} other {aus der E-Mail, {time}}}',
  sentDay: 'Tag des Versands: zu prüfen',
  sentDayAt: 'Tag des Versands, {time}: zu prüfen',
  dayExample: 'Etwa 25.11. oder gestern.',
  reminder:
    '<b>Das sieht nach einer Erinnerung an einen früheren Antrag aus.</b> Seine Frist läuft seit damals: Erfassen Sie es nur, wenn etwas Neues beantragt wird.',
  reminderOf:
    '<b>Das sieht nach einer Erinnerung an einen früheren Antrag vom {date} aus.</b> Seine Frist läuft seit damals: Erfassen Sie es nur, wenn etwas Neues beantragt wird.',
  openBefore: 'Öffnen Sie <cases></cases>.',
  askedBefore:
    '{times, plural, one {Von dieser Adresse kam schon einmal ein Antrag} other {Von dieser Adresse kamen schon # Anträge}}: <cases></cases>.',
  askedCase: '<case>{reference}</case>, eingegangen am {date}',
  lookInList: 'In der Liste danach suchen',
  problems: {
    requester: 'Nennen Sie die antragstellende Person. „Unbekannt, Anruf“ genügt.',
    emailSign: 'Eine Adresse hat genau ein @ und keine Leerzeichen, wie in name@stadt.example.',
    emailDot: 'Eine Adresse braucht einen Punkt nach dem @, wie in name@stadt.example.',
    noDay:
      'Geben Sie den Tag ein, an dem der Antrag unter irgendeiner Ihrer offiziellen Adressen einging, etwa 25.11. oder gestern.',
    dayAhead:
      'Das liegt in der Zukunft (heute ist {today}). Geben Sie den Tag ein, an dem der Antrag unter irgendeiner Ihrer offiziellen Adressen einging.',
    rights: 'Wählen Sie mindestens eines. Ein allgemeines „Was haben Sie über mich gespeichert?“ ist Auskunft.',
    representative: 'Nennen Sie, wer die Person vertritt, oder schalten Sie dies aus.',
  },
};

export const letter: Messages['requests']['letter'] = {
  source: 'Woher er kommt',
  kinds: 'Eine .eml-, .msg- oder .txt-Datei. Docket trägt ein, was darin steht.',
  takingIn: 'Schreiben wird übernommen',
  takingInShare: 'Schreiben wird übernommen, {percent, number} %',
  reading: 'Schreiben wird gelesen',
  chooseFile: 'Datei wählen',
  orType: 'Oder eingeben',
  subjectField: 'Betreff (optional)',
  bodyField: 'Was beantragt wird, im Wortlaut (optional)',
  notRead: 'Das Schreiben konnte nicht gelesen werden. Ihre Eingaben sind noch da. {problem}',
  title: 'Das Schreiben',
  useAnother: 'Anderes verwenden',
  from: 'Von',
  to: 'An',
  subject: 'Betreff',
  received: 'Eingegangen',
  sent: 'Gesendet',
  reminder: 'Erinnerung',
  rightNamed: '{right}: {why}',
  rightSetAside: '{right} wird genannt, ist aber nicht angekreuzt. {why}',
  kept: 'Das Schreiben wird unverändert beim Vorgang abgelegt. Bilder und Links darin bleiben ausgeschaltet.',
};

export const dueCard: Messages['requests']['dueCard'] = {
  noDate: 'Noch kein Datum',
  noRights: 'Es erscheint, sobald Sie wählen, was beantragt wird. Ihre Eingaben bleiben erhalten.',
  noDay: 'Es erscheint, sobald der Tag des Eingangs stimmt. Ihre Eingaben bleiben erhalten.',
  problem: '{problem} Ihre Eingaben bleiben erhalten.',
  startsWithProof: 'Die Frist beginnt an dem Tag, an dem der Identitätsnachweis eingeht.',
  noFixedLimit: 'Das Recht setzt keine feste Frist.',
  over: '{days, plural, one {# Tag überfällig} other {# Tage überfällig}}{rights, plural, =0 {} one {} =2 {, für beide Rechte} other {, für alle # Rechte}}',
  today: 'heute{rights, plural, =0 {} one {} =2 {, für beide Rechte} other {, für alle # Rechte}}',
  ahead:
    'in {days, plural, one {# Tag} other {# Tagen}}{rights, plural, =0 {} one {} =2 {, für beide Rechte} other {, für alle # Rechte}}',
};
