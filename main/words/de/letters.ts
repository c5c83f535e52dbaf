import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Wartende Schreiben',
    waiting: '{letters, plural, one {# Schreiben ist noch zu erfassen.} other {# Schreiben sind noch zu erfassen.}}',
    first: 'Das erste ist „{file}“.',
    later: 'Das nächste öffnet sich, sobald dieser Antrag erfasst oder sein Formular geleert ist.',
    logIt: 'Erfassen',
    logNone: 'Keines erfassen',
    inTray:
      '{letters, plural, one {Während Ihrer Eingabe wurde # Schreiben mit Docket geöffnet. Was daraus wurde, steht im Posteingang.} other {Während Ihrer Eingabe wurden # Schreiben mit Docket geöffnet. Was daraus wurde, steht im Posteingang.}}',
    openTray: 'Posteingang öffnen',
    dismiss: 'Ausblenden',
    notOpened: '„{file}“ wurde nicht geöffnet.',
    openAgain: 'Öffnen Sie es erneut.',
  },
  notTaken: {
    leftOut:
      '{most, plural, one {„{file}“ wurde ausgelassen: Es wartet schon # Schreiben.} other {„{file}“ wurde ausgelassen: Es warten schon # Schreiben.}}',
    notFound: '„{file}“ wurde nicht gefunden und daher nicht geöffnet.',
    folder: '„{file}“ ist ein Ordner. Öffnen Sie die Schreiben darin einzeln.',
    noFile: '„{file}“ ist keine Datei und wurde daher nicht geöffnet.',
    noLetter:
      '„{file}“ ist kein Schreiben, das sich von außen öffnen lässt: Das geht nur mit .eml und .msg. Fügen Sie die Datei stattdessen einem Vorgang hinzu.',
  },
  refusals: {
    gone: 'Dieses Schreiben wurde schon übernommen oder liegt nicht mehr dort, wo es war. Öffnen Sie es erneut.',
  },
  unreadable: {
    empty:
      'Diese Datei ist leer. Speichern Sie die E-Mail noch einmal, und wählen Sie sie erneut, oder geben Sie den Antrag ein.',
    broken:
      'Diese Datei ist beschädigt und lässt sich nicht als Schreiben lesen. Speichern Sie sie noch einmal, oder geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
    tooSlow:
      'Das Lesen dieser Datei dauerte zu lange und wurde abgebrochen. Es wurde nichts gespeichert. Geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
    several:
      '{letters, plural, one {Diese Datei enthält # Schreiben. Legen Sie sie in den Posteingang, um es zu erfassen.} other {Diese Datei enthält # Schreiben, jedes eine Sache für sich. Legen Sie sie in den Posteingang, der sie trennt, und erfassen Sie eines nach dem anderen.}}',
    notALetter:
      'Das ist {what}, kein Schreiben. Fügen Sie die Datei einem Vorgang hinzu, oder geben Sie den Antrag ein.',
    largeUpload: 'Diese Datei ist größer als 100 MB. Fügen Sie sie einem Vorgang hinzu, oder geben Sie den Antrag ein.',
    unpacksTooLarge:
      'Der Text dieses Dokuments ist entpackt größer als 64 MB, wie bei keinem Schreiben, und wurde nicht gelesen. Fügen Sie die Datei einem Vorgang hinzu, oder geben Sie den Antrag ein.',
    large: 'Diese Datei ist größer als 100 MB. Geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
    largeHead:
      'Diese E-Mail hat einen ungewöhnlich großen Kopf. Geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
    manyParts:
      'Diese E-Mail hat mehr als {parts, number} Teile. Geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
    deepParts:
      'Diese E-Mail enthält Teile in Teilen, über mehr als {levels} Ebenen. Geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
    manyAttachments:
      'Diese .msg-Datei hat mehr als {attachments, number} Anhänge. Geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
    deepMessages:
      'Diese .msg-Datei enthält Nachrichten in Nachrichten, über zu viele Ebenen. Geben Sie den Antrag ein, und fügen Sie die Datei dem Vorgang hinzu.',
  },
  kinds: {
    video: 'ein Video',
    recording: 'eine Aufnahme',
    sound: 'eine Tonaufnahme',
    word: 'ein Word-Dokument',
    excel: 'eine Excel-Arbeitsmappe',
    powerPoint: 'eine PowerPoint-Präsentation',
    openDocument: 'ein OpenDocument-Text',
    protectedOffice: 'ein Office-Dokument mit Kennwort',
    richText: 'ein RTF-Dokument',
    zip: 'ein ZIP-Archiv',
    compressed: 'eine komprimierte Datei',
    sevenZip: 'eine komprimierte Datei (7z)',
    rar: 'eine komprimierte Datei (RAR)',
    mailbox: 'ein Outlook-Postfach (PST)',
    program: 'ein Programm',
    webPage: 'eine Webseite',
    xml: 'eine XML-Datei',
    unknown: 'eine Datei einer Art, die Docket nicht kennt',
  },
  unnamed: { attachment: 'Anlage {number}', message: 'angehängte Nachricht {number}' },
  notes: {
    scan: 'Dieses PDF enthält keinen Text, nur Bilder seiner Seiten. Lesen Sie es hier, und geben Sie ein, was darin steht.',
    passwordPdf:
      'Dieses PDF ist mit einem Kennwort geschützt. Es bleibt, wie es ist: Speichern Sie eine Kopie, öffnen Sie sie mit dem Kennwort, und geben Sie ein, was darin steht.',
    unsureWords:
      'Dieses PDF sagt nicht von jedem Zeichen, welcher Buchstabe es ist. Vergleichen Sie die Wörter mit den Seiten, vor allem Namen und Zahlen.',
    pagesUnread:
      '{pages, plural, one {# Seite dieses PDF ist beschädigt und wurde nicht gelesen. Die Datei bleibt unverändert erhalten: Speichern Sie eine Kopie, um sie anzusehen.} other {# Seiten dieses PDF sind beschädigt und wurden nicht gelesen. Die Datei bleibt unverändert erhalten: Speichern Sie eine Kopie, um sie anzusehen.}}',
    macros: 'Dieses Dokument enthält Makros. Docket hat nur seine Wörter gelesen und nichts ausgeführt.',
    noWords:
      'In diesem Dokument wurden keine Wörter gefunden. Speichern Sie eine Kopie, um es zu lesen, und geben Sie ein, was darin steht.',
    picture: 'Docket liest keine Wörter aus einem Bild. Sehen Sie es an, und geben Sie ein, was darin steht.',
    pictureNotShown:
      'Ein Bild dieser Art oder Größe wird hier nicht angezeigt. Speichern Sie eine Kopie, um es anzusehen, und geben Sie ein, was darin steht.',
    notTakenApart:
      'Das Lesen dieser Datei dauerte zu lange oder brauchte zu viel Speicher und wurde abgebrochen. Sie bleibt unverändert erhalten: Speichern Sie eine Kopie, um sie zu lesen, und geben Sie ein, was darin steht.',
    misread:
      'Einige Zeichen waren nicht lesbar und erscheinen als „�“. Die Originaldatei wird unverändert aufbewahrt; vergleichen Sie Namen mit ihr.',
    encoding:
      'Der Text gab seine Zeichenkodierung nicht oder falsch an; er wurde als {charset} gelesen. Prüfen Sie Umlaute und Akzente.',
    encrypted:
      'Der Text dieser E-Mail ist verschlüsselt. Öffnen Sie sie in Ihrem Mailprogramm, kopieren Sie den Text in den Antrag, und bewahren Sie diese Datei beim Vorgang auf.',
    noText:
      'Outlook hat den Text dieser Nachricht nur im eigenen Format gespeichert. Öffnen Sie sie in Outlook, kopieren Sie den Text in den Antrag, und bewahren Sie diese Datei beim Vorgang auf.',
    partial:
      'Diese E-Mail wurde unterwegs in mehrere Teile zerlegt, und diese Datei ist einer davon. Öffnen Sie sie in Ihrem Mailprogramm, das die Teile zusammensetzt, und speichern Sie sie noch einmal.',
    damagedHead:
      'Der Kopf dieser E-Mail ist beschädigt. Was unterhalb des Schadens steht, wird als Text gezeigt: Prüfen Sie, wer sie wann geschrieben hat.',
    sentOn: '{name} hat dieses Schreiben als Anhang weitergeleitet und dazu geschrieben: „{words}“',
    sentOnAlone: '{name} hat dieses Schreiben als Anhang weitergeleitet, ohne ein Wort dazu.',
    forwarded:
      '{name} hat dieses Schreiben weitergeleitet. Prüfen Sie, wer den Antrag stellt und an welchem Tag er Ihre Organisation zuerst erreicht hat.',
    ownSender: '{name} schreibt von einer Adresse Ihrer eigenen Organisation. Prüfen Sie, wer den Antrag stellt.',
    robotSender: 'Diese E-Mail hat ein Programm gesendet ({name}). Prüfen Sie, wer den Antrag stellt.',
    shortened:
      'Von diesem sehr langen Text wird nur der erste Teil gezeigt. Die Originaldatei wird vollständig aufbewahrt.',
    unsearched:
      'Die Suche danach, was dieses Schreiben beantragt, dauerte zu lange und wurde abgebrochen. Sein Text ist vollständig, und kein Recht wird vorgeschlagen. Lesen Sie ihn, und wählen Sie die Rechte selbst.',
    unparted:
      'Diese E-Mail in ihre Teile zu zerlegen dauerte zu lange und wurde abgebrochen. Ihr Text wird gezeigt, wie er ankam, ohne Anhänge, und kein Recht wird vorgeschlagen. Die Originaldatei wird vollständig aufbewahrt. Lesen Sie den Text, und wählen Sie die Rechte selbst.',
  },
  what: {
    'automatic-reply': 'Das ist eine automatische Antwort. Niemand verlangt darin etwas.',
    draft: 'Das ist ein Entwurf, der nie gesendet wurde. Solange er nicht eingeht, verlangt er nichts.',
    'delivery-report': 'Das ist eine Meldung über die Zustellung einer E-Mail. Niemand verlangt darin etwas.',
    contact: 'Das ist ein Eintrag aus einem Adressbuch, kein Schreiben.',
    task: 'Das ist eine Aufgabe, kein Schreiben.',
    appointment: 'Das ist ein Termin oder eine Einladung, kein Schreiben.',
    note: 'Das ist eine Notiz, kein Schreiben.',
    'own-mail': 'Diese E-Mail hat Ihre eigene Organisation gesendet. Niemand verlangt darin etwas.',
  },
  why: {
    cites: 'Nennt Art. {articles} DSGVO.',
    marked: 'Die markierten Wörter verlangen das.',
    subject: 'Nur der Betreff verlangt das.',
    pendingObjection:
      'Nur verlangt, bis über den Widerspruch entschieden ist (Art. 18 Abs. 1 Buchst. d DSGVO); der Widerspruch deckt das ab.',
    unknownWriter:
      'Genannt, aber die schreibende Person fragt, wie ein Cookie oder Gerät sie identifizieren würde: Entscheiden Sie, sobald bekannt ist, welche Daten sie bereitgestellt hat (Art. 11 Abs. 2, Art. 20 Abs. 1 DSGVO).',
    notice:
      'Teil eines Hinweises für alle, die eine Nachricht irrtümlich erhalten. Die schreibende Person verlangt damit nichts.',
    takenBack: 'Das Schreiben nimmt dies zurück.',
    unwanted: 'Das Schreiben sagt, dass dies nicht gewünscht ist.',
    everyday: 'Alltägliche Wörter: Um personenbezogene Daten geht es darin nicht.',
    repeated: 'Gehört zu dem früheren Antrag, nach dem dieses Schreiben fragt.',
  },
};
