import type { Messages } from '../words.ts';
import { notBuilt, parts, steps } from './packs/build.ts';
import { printSet } from './packs/print.ts';
import { release } from './packs/release.ts';

export const packs: Messages['packs'] = {
  notBuilt,
  parts,
  printSet,
  release,
  steps,
  buildPack: {
    notLookedAt: 'Das Paket konnte nicht durchgesehen werden.',
    whatGoesIn: 'Was hineinkommt',
    files: '{files, plural, one {# Datei} other {# Dateien}}',
    nothingLeft:
      'Bei diesem Vorgang ist nichts mehr zu beantworten. Werden weitere Rechte geltend gemacht, tragen Sie es im Überblick ein; dort nehmen Sie auch eine Antwort zurück, die nie hinausging.',
    beforeItLeaves: 'Bevor es hinausgehen kann',
    howSealed: 'Wie es verschlossen wird',
    passphrase: 'Kennwort des Pakets',
    passphraseOfBuilt: 'Kennwort des erstellten Pakets',
    notKept:
      'Ein Paket ist erstellt. Sein Kennwort stand hier, bis Sie diese Seite verließen, und wurde nicht aufbewahrt. Hat es niemand, erstellen Sie das Paket neu: Das neue hat ein eigenes Kennwort.',
    buildAgain: 'Neu erstellen',
    passphraseNote:
      'Docket bewahrt es nicht auf. Notieren oder kopieren Sie es jetzt, und teilen Sie es auf einem anderen Weg mit als das Paket: das Paket per E-Mail, das Kennwort am Telefon.',
    copyPassphrase: 'Kennwort kopieren',
    suggestAnother: 'Anderes vorschlagen',
    starting: 'Wird gestartet',
    progress: '{step}, {done, number} von {total, number}',
    progressName: 'Wie weit das Paket ist',
    build: 'Paket erstellen',
    compared: 'Es wird noch einmal geöffnet und verglichen, bevor es abgelegt wird.',
    fixFirst: 'Eine Prüfung hier daneben hält es auf. Beheben Sie das zuerst.',
    stopped: 'Sie haben es gestoppt. Nichts wurde abgelegt.',
    kept: 'Das Paket ist erstellt und beim Vorgang abgelegt. Sein Kennwort steht oben, bis Sie diese Seite verlassen.',
    checksSayWhy: 'Die Prüfungen sagen, warum. Nichts wurde abgelegt.',
    notBuilt: 'Das Paket wurde nicht erstellt. Nichts wurde abgelegt.',
  },
  answers: {
    title: 'Was dieses Paket beantwortet',
    holds: 'Verarbeiten Sie Daten über diese Person?',
    holdsNote: 'Der Antrag selbst und Ihr Vorgang dazu zählen nicht.',
    yes: 'Ja, wir verarbeiten Daten',
    no: 'Nein, wir verarbeiten keine',
    unsaid: 'Sagen Sie, ob Sie Daten verarbeiten: Der Brief teilt es mit.',
    right: 'Ihre Antwort: {right}',
    outcomes: {
      granted: 'Erfüllt',
      'granted-in-part': 'Teilweise erfüllt',
      refused: 'Abgelehnt',
      later: 'Nicht in diesem Paket',
    },
    ground: 'Grundlage: {right}',
    reason: 'Begründung: {right}',
    reasonNote: 'Sie steht so im Brief.',
    paragraph: 'Ein eigener Absatz',
    paragraphNote:
      'Er steht im Brief nach Ihren Antworten, so wie Sie ihn schreiben. Lassen Sie ihn leer, wenn nichts hinzuzufügen ist.',
    textsIn: 'Texte des Informationsblatts',
    textsInNote:
      'Auf {language} haben Sie nicht alle geschrieben. Es können Texte in einer anderen Sprache beigelegt werden: Das Blatt sagt in der Sprache des Briefs, welche es ist.',
    textsOfPapers: 'Keine gewählt: auf Texte in der Sprache {language} warten',
    textsOfOther: 'Die Texte auf {language}',
  },
  anotherPassphrase: {
    title: 'Hier ein anderes Kennwort anzeigen?',
    what: 'Das erstellte Paket öffnet sich mit dem Kennwort, das hier steht, und Docket bewahrt es nirgends auf. Geben Sie es zuerst weiter oder schreiben Sie es auf. Ein anderes gilt für ein anderes Paket.',
    keep: 'Stehen lassen',
    another: 'Anderes vorschlagen',
  },
  passphraseProblem: {
    tooShort:
      'Nehmen Sie mindestens {fewest, plural, one {# Zeichen} other {# Zeichen}}: Wer die Datei hat, kann beliebig viele Kennwörter ausprobieren.',
    tooLong: 'Bleiben Sie unter 100 Zeichen.',
    otherSigns:
      'Verwenden Sie Buchstaben ohne Umlaute und Akzente, Ziffern und gängige Zeichen: Das Programm am anderen Ende muss es annehmen.',
  },
  checks: {
    passed: '{passed, number} von {checks, number} bestanden',
    allPassed: 'Alle Prüfungen sind bestanden: Das Paket darf hinausgehen.',
    nothingStops: 'Nichts hält es auf. Der Rest wird am fertigen Paket geprüft.',
    stops:
      '{stops, plural, one {Eine Prüfung hält die Freigabe auf. Beheben Sie das, und das Paket darf hinausgehen.} other {# Prüfungen halten die Freigabe auf. Beheben Sie das, und das Paket darf hinausgehen.}}',
    states: { stops: 'Hält auf', waiting: 'Wartet', advice: 'Hinweis', passed: 'Bestanden' },
    goTo: {
      overview: 'Überblick öffnen',
      documents: 'Dokumente öffnen',
      settings: 'In den Einstellungen ausfüllen',
      information: 'In den Einstellungen schreiben',
    },
  },
  readPaper: {
    read: 'Lesen',
    readPart: 'Lesen: {part}',
    failed: 'Die Unterlage konnte nicht angezeigt werden.',
    more: '{rows, plural, one {# weitere Zeile steht in der Unterlage.} other {# weitere Zeilen stehen in der Unterlage.}}',
  },
  keptPacks: {
    title: 'Erstellte Pakete',
    built: '<b>Erstellt {when}</b> von {person}',
    file: '{files, plural, one {# Datei} other {# Dateien}}, {size}, verschlüsseltes ZIP (AES-256)',
    sentTo: 'Gesendet am {date} an {to}',
    sentBy: {
      email: 'Gesendet am {date} per E-Mail an {to}',
      post: 'Gesendet am {date} per Post an {to}',
      phone: 'Telefonisch übermittelt am {date} an {to}',
      'in-person': 'Persönlich übergeben am {date} an {to}',
      'web-form': 'Gesendet am {date} per Webformular an {to}',
      'social-media': 'Gesendet am {date} über soziale Medien an {to}',
      portal: 'Gesendet am {date} über das Portal an {to}',
      other: 'Gesendet am {date} auf anderem Weg an {to}',
    },
    sent: 'Gesendet',
    stale: 'Älter als die Entscheidungen',
    saveCopy: 'Kopie speichern',
    copyMail: 'Begleit-E-Mail kopieren',
    mailTold:
      'Die Begleit-E-Mail sagt in der Sprache der antragstellenden Person, wie die Datei geöffnet wird. Das Kennwort steht nicht darin.',
    lookAtChecks: 'Sehen Sie sich die Prüfungen an.',
    notSaved: 'Das Paket konnte nicht gespeichert werden.',
    stillKept: 'Es ist weiterhin beim Vorgang abgelegt.',
  },
  sendPack: {
    sentAlready: 'Dieses Paket ist am {on} schon hinausgegangen. Nichts wurde geändert.',
    beforeBuilt:
      'Dieses Paket wurde am {built} erstellt und kann nicht früher hinausgegangen sein. Geben Sie den Tag an, an dem es hinausging.',
    title: 'Paket als gesendet eintragen',
    action: 'Als gesendet eintragen',
    note: 'Docket sendet nichts von selbst. Senden Sie die gespeicherte Kopie und halten Sie dann hier fest, wie sie gegangen ist.',
    channel: 'Auf welchem Weg?',
    to: 'An wen?',
    on: 'An welchem Tag?',
    ends: 'Es beantwortet: {rights}.',
    leaves: 'Danach noch offen: {rights}.',
    sentInPart:
      'Das Paket zu {reference} ist als gesendet am {date} vermerkt. Der Vorgang bleibt für das Übrige offen.',
    toMissing: 'Geben Sie an, wohin es ging: die Adresse, an die Sie es gesendet haben.',
    onMissing: 'Geben Sie den Tag ein, an dem es hinausging.',
    afterToday: 'Das liegt in der Zukunft (heute ist {today}).',
    sent: '{reference} beantwortet. Eingetragen: Paket gesendet am {date}.',
  },
  refusals: {
    to: 'Geben Sie an, wohin es ging.',
    cannotLeave: 'Das Paket darf noch nicht hinausgehen.',
    day: 'Dieser Tag passt nicht zu diesem Vorgang.',
    weakPassphrase: 'Dieses Kennwort des Pakets ist zu leicht zu erraten.',
    cannotBeBuilt: 'Das Paket kann noch nicht erstellt werden.',
    cannotBePrinted: 'Die Druckfassung kann noch nicht erstellt werden.',
    passphraseSigns:
      'Verwenden Sie bis zu 99 Buchstaben, Ziffern und Zeichen ohne Umlaute und Akzente, damit jedes Entpackprogramm das Paket öffnen kann.',
  },
};
