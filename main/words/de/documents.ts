import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Dateien ablegen, um sie als Dokumente für die Antwort hinzuzufügen',
    title: 'Dokumente für die Antwort',
    addFiles: 'Dateien hinzufügen',
    notKept: 'Die Entscheidung wurde nicht gespeichert.',
    unchanged: 'Die Dokumente sind unverändert.',
    none: 'Noch keine Dokumente',
    addWhatIsFound:
      'Fügen Sie hinzu, was die Abteilungen gefunden haben: Legen Sie die Dateien hier ab oder wählen Sie sie aus. Jede wird beim Eintreffen versiegelt.',
  },
  decisions: { disclose: 'Freigeben', redact: 'Schwärzen', withhold: 'Zurückhalten', none: 'Noch offen' },
  list: {
    selectAll: 'Alle Dokumente auswählen',
    number: 'Nr.',
    document: 'Dokument',
    decision: 'Entscheidung',
    exemption: 'Ausnahme oder Notiz',
    inFull: 'Vollständig',
    asPortable: 'Kopie zum Mitnehmen',
    makePortable: 'Als Kopie zum Mitnehmen',
    makeDocument: 'Als Dokument geben',
    makePortableOf: 'Als Kopie zum Mitnehmen: {number}, {title}',
    makeDocumentOf: 'Als Dokument geben: {number}, {title}',
    reopen: 'Wieder öffnen',
    reopenThis: 'Wieder öffnen: Entscheidung über Dokument {number}',
    putRight: 'Berichtigen',
    select: 'Nr. {number}, {title} auswählen',
    read: '{file} lesen',
    file: '{file}, {size}',
    decisionOn: 'Entscheidung über Nr. {number}, {title}',
    chooseExemption: 'Ausnahme wählen',
    exemptionFor:
      'Ausnahme, die es erlaubt, Nr. {number}, {title}, {decision, select, redact {zu schwärzen} withhold {zurückzuhalten} other {freizugeben}}',
    keys: {
      next: 'nächstes Dokument',
      previous: 'voriges Dokument',
      disclose: 'freigeben',
      redact: 'schwärzen',
      withhold: 'zurückhalten',
    },
  },
  bulk: {
    chooseExemption: { redact: 'Ausnahme für das Schwärzen wählen', withhold: 'Ausnahme für das Zurückhalten wählen' },
    exemptionFor:
      'Ausnahme, die es erlaubt, diese Dokumente ({documents, number}) {decision, select, redact {zu schwärzen} other {zurückzuhalten}}',
  },
  rail: {
    name: 'Dokumente im Überblick',
    documents: '{documents, plural, one {# Dokument} other {# Dokumente}}',
    redacted:
      'Die Originale mit der Entscheidung „Schwärzen“ gehen nie hinaus. Fügen Sie von jedem die geschwärzte Kopie hinzu, geben Sie diese frei, und halten Sie das Original zurück.',
    exemptions: 'Verwendete Ausnahmen',
    fromLetter: 'Eingesandt',
    fromLetterNote: 'Aufbewahrt, wie es eingegangen ist. Es ist kein Teil der Antwort.',
  },
  arriving: {
    name: 'Eintreffende Dateien',
    progress: '{file}, wie viel schon eingetroffen ist',
    more: '{files, plural, one {# weitere wartet.} other {# weitere warten.}}',
    alreadyHere: 'Dieselbe Datei liegt schon vor, als Nummer {number}.',
    sentByThem:
      'Dieselbe Datei liegt schon vor, als Nummer {number}: Sie ist ein Schreiben der Person und kein Dokument für die Antwort. Um eine Kopie davon mitzugeben, speichern Sie es als PDF, und fügen Sie dieses hinzu.',
    notAdded: 'Nicht hinzugefügt.',
    addAgain: 'Fügen Sie sie erneut hinzu.',
    notWhole: '{file} ist nicht vollständig eingetroffen.',
    nothingKept: 'Nichts davon wurde behalten. Fügen Sie sie erneut hinzu.',
    unreadable:
      '{file} kann nicht gelesen werden: Es ist ein Ordner, oder die Datei wurde inzwischen verschoben oder geändert. Nichts davon wurde behalten. Sehen Sie nach, wo sie liegt, und fügen Sie sie erneut hinzu.',
    noAnswer:
      'Docket hat nicht geantwortet, während {file} unterwegs war. Nichts davon wurde behalten. Fügen Sie sie erneut hinzu.',
    leftOut: {
      hidden:
        'Es ist eine versteckte Datei des Systems oder eines Programms. Gehört sie zum Vorgang, fügen Sie sie einzeln hinzu.',
      empty: 'Die Datei ist leer.',
      emptyFolder: 'Der Ordner ist leer.',
      unreadable:
        'Es kann nicht gelesen werden. Sehen Sie nach, ob Sie es dort öffnen dürfen, und fügen Sie es erneut hinzu.',
    },
  },
  readDocument: {
    opening: 'Das Dokument wird geöffnet.',
    wordsOnly: 'Das sind nur seine Wörter: Gestaltung, Bilder und Anhänge sind in der Datei selbst.',
    otherKind:
      'Docket zeigt hier PDF, JPEG, PNG, E-Mails, Word-Dokumente und reinen Text. Speichern Sie eine Kopie, und öffnen Sie sie mit dem zugehörigen Programm.',
    clear:
      'Eine Kopie ist unverschlüsselt: Wer sie hat, kann sie lesen. Speichern Sie sie dort, wo nur Sie sie lesen können, und löschen Sie sie danach. Dass Sie sie gespeichert haben, steht in der Historie.',
    save: 'Unverschlüsselte Kopie speichern',
  },
  saveInClear: {
    title: 'Unverschlüsselt speichern?',
    what: 'Wer die Datei hat, kann alles lesen. Speichern Sie sie dort, wo nur Sie sie lesen können, und löschen Sie sie, sobald Sie sie nicht mehr brauchen. Dass Sie sie gespeichert haben, steht in der Historie.',
    save: 'Unverschlüsselt speichern',
  },
  save: { notSaved: 'Die Kopie konnte nicht gespeichert werden.', safe: 'Das Dokument selbst ist im Register sicher.' },
  upload: {
    diskFull:
      'Der Datenträger ist voll. Nichts davon wurde behalten. Schaffen Sie etwas Platz, und fügen Sie die Datei erneut hinzu.',
    diskFails:
      'Der Datenträger hat nicht angenommen, was geschrieben wurde. Nichts davon wurde behalten. Sehen Sie nach, ob er angeschlossen ist, und fügen Sie die Datei erneut hinzu.',
  },
  /** A document attached by mistake. {on} is 2026-11-25. */
  takeOutDocument: {
    action: 'Herausnehmen',
    this: 'Dokument {number} herausnehmen',
    done: 'Dokument {number} wurde herausgenommen.',
    putBack: 'Dokument {number} ist wieder da.',
    failed: 'Das Dokument wurde nicht herausgenommen.',
    notTakenOut: 'Dieses Dokument bleibt. Es wurde nichts geändert.',
    letter:
      'Dies ist das Schreiben, mit dem der Antrag kam. Es bleibt beim Vorgang. Erklären Sie den Vorgang für ungültig, falls er irrtümlich erfasst wurde.',
    sent: 'Dieses Dokument ging im Paket vom {on} hinaus. Es bleibt als Nachweis dessen, was versandt wurde.',
    decided:
      'Über dieses Dokument ist entschieden. Öffnen Sie zuerst die Entscheidung wieder; dann kann es herausgenommen werden.',
    part: 'Dies lag dem Schreiben {number} bei. Nehmen Sie jenes Schreiben heraus, oder verschieben Sie es: Was ihm beilag, geht mit.',
    recorded: 'Aus diesem Schreiben wurde „{event}“ für den {on} eingetragen. Nehmen Sie zuerst diesen Eintrag zurück.',
    title: 'Herausgenommen',
    line: 'Dokument {number}, von {by}, {when}',
    backups:
      'Der Schlüssel wird nach zehn Sekunden oder bei einer Sperre vernichtet. Sicherungen aus der Zeit, in der es hier lag, enthalten es noch; die letzte entfällt mit der ersten Sicherung ab {until}.',
  },
  mayBe: {
    withdrawn: 'Darin wird der Antrag zurückgenommen.',
    reminder: 'Darin wird an eine ausstehende Antwort erinnert.',
    reminderOf: 'Darin wird an die Antwort auf den Antrag vom {asked} erinnert.',
    namesProof: 'Sie haben am {on} um einen Identitätsnachweis gebeten, und hier wird ein Ausweisdokument genannt.',
    bringsProof:
      'Sie haben am {on} um einen Identitätsnachweis gebeten, und dies kann er sein: ein Scan oder ein Schreiben mit einer Anlage.',
    clarified: 'Sie haben am {on} nachgefragt, was gemeint ist, und dies kam danach.',
    asksMore: 'Darin wird etwas verlangt, was dieser Vorgang noch nicht enthält.',
  },
  /** Why the pages of a file cannot be shown. */
  unshowable: {
    protected:
      'Zum Öffnen braucht die Datei ein Kennwort. Bitten Sie den Absender um eine Fassung ohne Kennwort, oder öffnen Sie sie mit dem zugehörigen Programm.',
    broken:
      'Die Datei lässt sich weder als PDF noch als Bild lesen: Sie ist beschädigt oder nicht das, was ihr Name sagt. Öffnen Sie sie mit dem zugehörigen Programm, oder fordern Sie sie noch einmal an.',
    brokenPage:
      'Diese Seite lässt sich nicht lesen. Die übrigen Seiten können heil sein; öffnen Sie die Datei mit dem zugehörigen Programm, um zu sehen, was fehlt.',
    tooManyPages: 'Die Datei hat mehr als 10.000 Seiten. Teilen Sie sie, und fügen Sie die Teile hinzu.',
    tooLarge: 'Die Datei ist zu groß, um hier gezeigt zu werden. Teilen Sie sie, und fügen Sie die Teile hinzu.',
    otherKind:
      'Seite für Seite lassen sich nur PDF, JPEG und PNG zeigen. Öffnen Sie die Datei mit dem zugehörigen Programm.',
    tooMuch:
      'Es dauerte zu lange oder brauchte zu viel Speicher und wurde abgebrochen: Die Datei kann darauf angelegt sein, Schaden anzurichten. Öffnen Sie sie nur, wenn Sie ihrer Herkunft trauen.',
    long: 'Es ist zu lang, um hier gedruckt zu werden. Legen Sie es auf einem Datenträger bei.',
    characters: 'Es enthält Zeichen, die Docket nicht drucken kann. Drucken Sie es mit dem zugehörigen Programm aus.',
    noWords: 'Es enthält keine Wörter, die sich hier drucken ließen. Drucken Sie es mit dem zugehörigen Programm aus.',
    brokenDocx:
      'Die Datei lässt sich nicht als Word-Dokument lesen: Sie ist beschädigt oder geschützt. Öffnen Sie sie mit dem zugehörigen Programm, oder fordern Sie sie noch einmal an.',
    changingForm:
      'Es ist ein Formular, das nur ein Programm von Adobe zeigen kann: Alle anderen zeigen eine Seite, die um Geduld bittet. Drucken Sie es aus dem Adobe Reader, und fügen Sie den Ausdruck als PDF hinzu.',
    coveredDocx:
      'Über dem Text liegt eine gezeichnete Form, die Wörter verdecken kann; deshalb wird sein Text hier nicht gedruckt. Öffnen Sie das Dokument mit dem zugehörigen Programm: Sollen Wörter verdeckt bleiben, schwärzen Sie es, und kennzeichnen Sie es als geschwärzt; drucken Sie es dann dort aus.',
    noSuchPage: 'Eine Seite mit dieser Nummer gibt es nicht.',
  },
  refusals: {
    exemptionNeeded: 'Wählen Sie die Ausnahme, die das Schwärzen oder Zurückhalten erlaubt.',
    exemptionUnknown: 'Diese Ausnahme steht nicht in der Liste des geltenden Rechts.',
    sentByThem:
      'Nummer {number} hat die Person selbst gesandt: Darüber wird nicht entschieden. Um eine Kopie davon mitzugeben, fügen Sie die Datei als Dokument für die Antwort hinzu, von einem Schreiben ein PDF.',
    unreadableLetter: 'Dieses Schreiben lässt sich nicht lesen.',
    letterGone: 'Die Datei ist nicht vollständig eingetroffen. Legen Sie sie erneut ab.',
    uploadGone: 'Die Datei ist nicht vollständig eingetroffen. Fügen Sie sie erneut hinzu.',
  },
  loss: {
    missing:
      'Dokument {number} zu {reference} fehlt im Dokumentenspeicher. Der Vorgang ist nicht betroffen. Keine Sicherung hier enthält es: Schließen Sie den Datenträger mit Ihren Sicherungen an, und prüfen Sie dann das Register.',
    missingButKept:
      'Dokument {number} zu {reference} fehlt im Dokumentenspeicher. Der Vorgang ist nicht betroffen, und eine Sicherung hier enthält es: Prüfen Sie das Register, um nur dieses Dokument wiederherzustellen.',
    damaged:
      'Dokument {number} zu {reference} wurde im Dokumentenspeicher beschädigt und wird nicht gezeigt. Was davon übrig ist, wurde nicht angetastet. Der Vorgang ist nicht betroffen. Keine Sicherung hier enthält es: Schließen Sie den Datenträger mit Ihren Sicherungen an, und prüfen Sie dann das Register.',
    damagedButKept:
      'Dokument {number} zu {reference} wurde im Dokumentenspeicher beschädigt und wird nicht gezeigt. Was davon übrig ist, wurde nicht angetastet. Der Vorgang ist nicht betroffen, und eine Sicherung hier enthält es: Prüfen Sie das Register, um nur dieses Dokument wiederherzustellen.',
  },
  exemptions: {
    uk: {
      'third-party': 'Informationen über andere Personen',
      privilege: 'Anwaltliche Verschwiegenheit',
      crime: 'Straftaten und Steuern',
      'crime-risk': 'Straftaten und Steuern: Risikobewertung',
      immigration: 'Einwanderung',
      'legal-proceedings': 'Gesetzlich verlangt oder für Gerichtsverfahren',
      'protecting-public': 'Aufgaben zum Schutz der Öffentlichkeit',
      audit: 'Rechnungsprüfung',
      'bank-of-england': 'Aufgaben der Bank of England',
      'regulatory-services': 'Aufsicht über Rechts-, Gesundheits- und Kinderdienste',
      regulatory: 'Andere Aufsichtsaufgaben',
      'parliamentary-privilege': 'Vorrechte des Parlaments',
      judicial: 'Richterernennung, richterliche Unabhängigkeit und Verfahren',
      'crown-honours': 'Ehrungen, Würden und Ernennungen durch die Krone',
      'self-incrimination': 'Selbstbelastung',
      'corporate-finance': 'Unternehmensfinanzierung',
      'management-forecasts': 'Planungen der Geschäftsleitung',
      negotiations: 'Verhandlungen',
      'confidential-references': 'Vertrauliche Referenzen',
      exams: 'Prüfungsarbeiten und Noten',
      journalism: 'Journalismus, Wissenschaft, Kunst und Literatur',
      research: 'Forschung und Statistik',
      archiving: 'Archivzwecke im öffentlichen Interesse',
      health: 'Gesundheitsdaten',
      'social-work': 'Daten der Sozialarbeit',
      education: 'Daten aus dem Bildungswesen',
      'child-abuse': 'Daten zu Kindesmisshandlung',
      'barred-by-law': 'Offenlegung durch ein anderes Gesetz untersagt',
      'national-security': 'Nationale Sicherheit und Verteidigung',
    },
    general: {
      'third-party': 'Informationen über andere Personen',
      privilege: 'Anwaltliche Verschwiegenheit',
      'national-law': 'Gesetzlich beschränkt',
    },
    generalCitation: 'das Recht, nach dem dieser Antrag beantwortet wird',
    grounds: {
      'manifestly-unfounded': 'Offenkundig unbegründeter Antrag',
      excessive: 'Exzessiver Antrag',
      'not-identifiable': 'Wir sind nicht in der Lage, die betroffene Person zu identifizieren',
      'conditions-not-met': 'Die Voraussetzungen dieses Rechts liegen nicht vor',
      'duty-to-keep': 'Eine rechtliche Verpflichtung zur Aufbewahrung der Daten',
    },
    groundsCitation: {
      'manifestly-unfounded': 'Art. 12 Abs. 5 DSGVO',
      excessive: 'Art. 12 Abs. 5 DSGVO',
      'not-identifiable': 'Art. 11 Abs. 2 und Art. 12 Abs. 2 DSGVO',
      'conditions-not-met': 'Art. 12 Abs. 4 DSGVO',
      'duty-to-keep': 'Art. 17 Abs. 3 Buchst. b DSGVO',
    },
    gdpr: {
      'third-party': 'Rechte und Freiheiten anderer Personen',
      'trade-secret': 'Geschäftsgeheimnisse und geistiges Eigentum',
      'manifestly-unfounded': 'Offenkundig unbegründeter Antrag',
      excessive: 'Exzessiver Antrag',
      'not-identifiable': 'Wir können Sie in diesem Dokument nicht identifizieren',
    },
    gdprCitation: {
      'third-party': 'Art. 15 Abs. 4 DSGVO',
      'trade-secret': 'Art. 15 Abs. 4 DSGVO, Erwägungsgrund 63',
      'manifestly-unfounded': 'Art. 12 Abs. 5 DSGVO',
      excessive: 'Art. 12 Abs. 5 DSGVO',
      'not-identifiable': 'Art. 11 Abs. 2 DSGVO',
    },
    memberState: {
      privilege: 'Art. 23 Abs. 1 Buchst. i und j DSGVO in Verbindung mit nationalem Recht',
      crime: 'Art. 23 Abs. 1 Buchst. d DSGVO in Verbindung mit nationalem Recht',
      'public-interest': 'Art. 23 Abs. 1 Buchst. e DSGVO in Verbindung mit nationalem Recht',
      regulatory: 'Art. 23 Abs. 1 Buchst. h DSGVO in Verbindung mit nationalem Recht',
      'legal-claims': 'Art. 23 Abs. 1 Buchst. j DSGVO in Verbindung mit nationalem Recht',
      'national-law': 'Art. 23 DSGVO in Verbindung mit nationalem Recht',
    },
    memberStateName: {
      privilege: 'Anwaltliche Verschwiegenheit',
      crime: 'Verhütung und Verfolgung von Straftaten',
      'public-interest': 'Wichtiges öffentliches Interesse, auch Steuern und öffentliche Gesundheit',
      regulatory: 'Kontroll-, Überwachungs- und Ordnungsfunktionen',
      'legal-claims': 'Durchsetzung zivilrechtlicher Ansprüche',
      'national-law': 'Durch nationales Recht beschränkt',
    },
  },
};
