import type { Messages } from '../../words.ts';

export const release: Messages['packs']['release'] = {
  holds: {
    title: 'Ob Daten verarbeitet werden',
    open: 'Sagen Sie zuerst, ob Sie Daten über diese Person verarbeiten.',
    yes: 'Sie verarbeiten Daten über diese Person.',
    no: 'Sie verarbeiten keine Daten über diese Person. Der Brief sagt es.',
  },
  contents: {
    title: 'Brief und Beilagen',
    notHeld:
      '{n, plural, one {Sie haben gesagt, dass Sie keine Daten verarbeiten, aber bei diesem Vorgang liegt {files} Dokument. Sagen Sie Ja oder nehmen Sie es heraus.} other {Sie haben gesagt, dass Sie keine Daten verarbeiten, aber bei diesem Vorgang liegen {files} Dokumente. Sagen Sie Ja oder nehmen Sie sie heraus.}}',
    nothing:
      'Es liegt nichts bei. Fügen Sie an, was Sie verarbeiten, oder sagen Sie, dass Sie keine Daten über diese Person verarbeiten.',
    allWithheld:
      'Die Auskunft wird erteilt, aber jedes Dokument wird zurückgehalten. Geben Sie frei, was freigegeben werden kann, oder lehnen Sie die Auskunft ab und nennen Sie die Grundlage.',
    notGranted:
      '{n, plural, one {{files} Dokument ist freigegeben, aber die Auskunft wird nicht erteilt. Erteilen Sie sie ganz oder zum Teil, oder halten Sie das Dokument zurück.} other {{files} Dokumente sind freigegeben, aber die Auskunft wird nicht erteilt. Erteilen Sie sie ganz oder zum Teil, oder halten Sie die Dokumente zurück.}}',
    noPortable:
      'Dem Antrag auf Datenübertragung wird entsprochen, aber kein Export liegt als Kopie zum Mitnehmen bei. Fügen Sie ihn hinzu, geben Sie ihn frei und wählen Sie „Als Kopie zum Mitnehmen“, oder beantworten Sie dieses Recht anders.',
    supposesData:
      'Sie haben gesagt, dass Sie keine Daten verarbeiten, aber diese Antwort setzt Daten voraus: {rights}. Sagen Sie Ja oder wählen Sie „Erfüllt“: Der Brief sagt dann, dass Sie keine verarbeiten.',
    notAnswered:
      '{n, plural, one {{files} Dokument ist freigegeben, aber dieses Paket beantwortet keinen Antrag auf Auskunft. Halten Sie es zurück oder nehmen Sie es heraus.} other {{files} Dokumente sind freigegeben, aber dieses Paket beantwortet keinen Antrag auf Auskunft. Halten Sie sie zurück oder nehmen Sie sie heraus.}}',
    portableRefused:
      '{n, plural, one {{files} Export liegt als Kopie zum Mitnehmen bei, aber die Datenübertragung wird abgelehnt. Beantworten Sie dieses Recht anders, geben Sie den Export als Dokument heraus, oder halten Sie ihn zurück.} other {{files} Exporte liegen als Kopie zum Mitnehmen bei, aber die Datenübertragung wird abgelehnt. Beantworten Sie dieses Recht anders, geben Sie die Exporte als Dokumente heraus, oder halten Sie sie zurück.}}',
    portableNotAnswered:
      '{n, plural, one {{files} Export liegt als Kopie zum Mitnehmen bei, aber der Brief erteilt weder Auskunft noch Datenübertragung. Erfüllen Sie eines davon, falls es beantragt ist, oder halten Sie den Export zurück.} other {{files} Exporte liegen als Kopie zum Mitnehmen bei, aber der Brief erteilt weder Auskunft noch Datenübertragung. Erfüllen Sie eines davon, falls es beantragt ist, oder halten Sie die Exporte zurück.}}',
    agree: 'Es stimmt überein.',
  },
  answers: {
    title: 'Antwort zu jedem Recht',
    bare: 'Geben Sie Grundlage und Begründung an: {rights}.',
    none: 'Dieses Paket beantwortet kein Recht, das noch offen ist. Sagen Sie, wie die Antwort lautet.',
    otherRight: 'Die gewählte Grundlage gilt im Gesetz nur für andere Rechte. Wählen Sie eine andere: {rights}.',
    erasedToo:
      'Die Löschung wird erfüllt, und zugleich: {rights}. Was gelöscht ist, kann weder berichtigt noch eingeschränkt werden. Bleiben Daten bestehen, erfüllen Sie die Löschung teilweise und sagen Sie, welche bleiben.',
    later: 'Der Brief sagt, dass eine gesonderte Antwort folgt, und der Vorgang bleibt dafür offen: {rights}.',
    all: 'Der Brief beantwortet jedes Recht.',
  },
  authority: {
    title: 'Aufsichtsbehörde',
    unknown:
      'Für das Recht dieses Vorgangs ist keine Aufsichtsbehörde bekannt. Nennen Sie sie in den Einstellungen: Der Brief sagt, wo man sich beschweren kann.',
  },
  documentsDecided: {
    title: 'Entscheidung über jedes Dokument',
    none: 'Zu diesem Vorgang gibt es keine Dokumente.',
    toRedact:
      'Nr. {number} ist zum Schwärzen vorgesehen. Fügen Sie die geschwärzte Kopie hinzu, geben Sie diese frei, und halten Sie das Original zurück.',
    all: '{n, plural, one {Über {documents} von {documents} ist entschieden.} other {Über {documents} von {documents} ist entschieden.}}',
    open: '{n, plural, one {Über {open} von {documents} ist nicht entschieden.} other {Über {open} von {documents} ist nicht entschieden.}}',
  },
  otherCase: {
    title: 'Dateien anderer Personen',
    none: 'Keine Datei hier liegt auch beim Vorgang einer anderen Person.',
    one: 'Nr. {number} liegt auch bei {reference}, dem Vorgang einer anderen Person.',
    more: 'Nr. {number} liegt auch bei {reference}, dem Vorgang einer anderen Person. {n, plural, one {Das gilt für {files} Datei.} other {Das gilt für {files} Dateien.}}',
  },
  withheldInside: {
    title: 'Zurückgehaltene Dokumente',
    waiting: 'Wird am fertigen Paket geprüft.',
    none: '{n, plural, one {{files} Datei im Paket mit dem verglichen, was zurückgehalten wird. 0 gefunden.} other {{files} Dateien im Paket mit dem verglichen, was zurückgehalten wird. 0 gefunden.}}',
    found:
      'Nr. {number} liegt im Paket, obwohl dieses Dokument zurückgehalten wird. Prüfen Sie die Entscheidung, und erstellen Sie das Paket erneut.',
  },
  packCurrent: {
    title: 'Stand der Entscheidungen',
    waiting: 'Noch ist kein Paket erstellt.',
    stale: 'Der Vorgang hat sich geändert, nachdem das Paket erstellt wurde. Erstellen Sie es neu.',
    current: 'Seit dem Erstellen hat sich nichts geändert.',
  },
  identity: {
    title: 'Nachweis der Identität',
    asked: 'Sie haben einen Identitätsnachweis verlangt und keinen eingetragen.',
    confirmed: 'Bestätigt.',
    notAsked: 'In diesem Vorgang nicht verlangt.',
  },
  mandate: {
    title: 'Nachweis der Vertretung',
    nobody: 'Die Person schreibt selbst.',
    seen: 'Der Nachweis der Vertretung lag vor.',
    unseen:
      '{name} schreibt für die Person, und Sie haben nicht eingetragen, dass Ihnen ein Nachweis der Vertretung vorlag. Fordern Sie ihn an, wählen Sie dann „Angaben berichtigen“, und geben Sie den Tag an, an dem er Ihnen vorlag.',
  },
  information: {
    title: 'Informationen nach Artikel 15',
    complete: 'Es fehlt nichts.',
    notInside: 'Das Blatt gehört nicht in dieses Paket.',
    missing:
      'Auf {language} noch nicht geschrieben: {entries}. Schreiben Sie es in den Einstellungen: Die Person hat Anspruch darauf (Art. 15 Abs. 1).',
    ofOther: 'Die Texte sind auf {language} verfasst. Das Blatt sagt es in der Sprache des Briefs.',
    noneIn:
      'Auf {language} haben Sie keine Texte geschrieben. Schreiben Sie sie in den Einstellungen: Die Person hat Anspruch darauf (Art. 15 Abs. 1).',
    noneButIn:
      'Auf {language} haben Sie keine Texte geschrieben. Schreiben Sie sie in den Einstellungen, oder wählen Sie hier, welche stattdessen beigelegt werden: {others}.',
    names: {
      purposes: 'Zwecke',
      categories: 'Kategorien von Daten',
      recipients: 'Empfänger',
      transfers: 'Übermittlungen',
      retention: 'Speicherdauer',
      source: 'Herkunft',
      automatedDecisions: 'automatisierte Entscheidungen',
    },
  },
  recipient: {
    title: 'Empfänger',
    named: 'Der Vorgang nennt, an wen es geht.',
    nobody: 'Der Vorgang nennt weder Namen noch Adresse, an die es gehen könnte.',
    noAddress:
      'Der Vorgang hat weder eine E-Mail-Adresse noch eine Postanschrift. Ergänzen Sie eine und erstellen Sie dann das Paket.',
  },
  printed: {
    title: 'Zeichen im Druck',
    all: 'Jedes Zeichen kann gedruckt werden.',
    names:
      'Diese Wörter lassen sich in den Unterlagen nicht drucken: {unprinted}. Schreiben Sie Namen und Anschrift in anderen Buchstaben, wie im Reisepass oder auf dem Umschlag.',
    words:
      'Diese Wörter lassen sich in den Unterlagen nicht drucken: {unprinted}. Schreiben Sie die Begründungen und Ihren Absatz ohne sie, oder legen Sie den Text als Dokument bei.',
    own: 'Diese Wörter lassen sich in den Unterlagen nicht drucken: {unprinted}. Schreiben Sie in den Einstellungen Name, Kontakt und Informationsblatt der Organisation in anderen Buchstaben.',
    tooLong:
      'Ihr Absatz hat {length, number} Zeichen, der Brief fasst {most, number}. Kürzen Sie ihn, oder legen Sie den Text als Dokument bei.',
  },
};
