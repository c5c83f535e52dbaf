import type { Voices } from './voice.ts';

export const de: Voices = {
  own: {
    title: 'Unsere Antwort auf Ihren Antrag {reference}',
    asked: 'Wir haben Ihren Antrag am {receivedOn} erhalten. Nach {law} haben Sie beantragt:',
    rights: {
      access: 'Auskunft über Ihre personenbezogenen Daten und eine Kopie davon',
      rectification: 'die Berichtigung Ihrer personenbezogenen Daten',
      erasure: 'die Löschung Ihrer personenbezogenen Daten',
      restriction: 'die Einschränkung der Verarbeitung Ihrer personenbezogenen Daten',
      portability: 'Ihre personenbezogenen Daten in einem maschinenlesbaren Format',
      objection: 'das Ende der Verarbeitung, weil Sie ihr widersprechen',
      'automated-decision': 'die Überprüfung einer automatisierten Entscheidung durch einen Menschen',
      complaint: 'die Bearbeitung Ihrer Beschwerde',
    },
    confirmed: 'Wir bestätigen, dass wir personenbezogene Daten über Sie verarbeiten.',
    confirmedThen:
      'Wir bestätigen, dass wir bei Eingang Ihres Antrags personenbezogene Daten über Sie verarbeitet haben.',
    nothingHeld:
      'Wir haben nach personenbezogenen Daten über Sie gesucht und verarbeiten keine, außer Ihrem Antrag und unseren Aufzeichnungen über seine Beantwortung.',
    done: {
      access: 'Eine Kopie Ihrer personenbezogenen Daten liegt bei, mit den Informationen, die dazugehören.',
      rectification: 'Wir haben Ihre personenbezogenen Daten berichtigt.',
      erasure:
        'Wir haben Ihre personenbezogenen Daten gelöscht. Den Vorgang zu diesem Antrag bewahren wir auf, um seine Beantwortung nachweisen zu können.',
      restriction: 'Wir haben die Verarbeitung Ihrer personenbezogenen Daten eingeschränkt.',
      portability: 'Ihre personenbezogenen Daten liegen in einem maschinenlesbaren Format bei.',
      objection: 'Wir verarbeiten Ihre personenbezogenen Daten nicht mehr in der Weise, der Sie widersprechen.',
      'automated-decision': 'Ein Mensch hat die Entscheidung überprüft.',
      complaint: 'Wir sind Ihrer Beschwerde nachgegangen und haben ihr abgeholfen.',
    },
    withdrawn: 'Sie haben dies am {on} zurückgezogen.',
    enclosedSheet:
      '„{file}“: wozu wir Ihre Daten verwenden, wer sie erhält, wie lange wir sie speichern und welche Rechte Sie haben.',
    enclosedPortable: {
      one: 'Der Ordner „portable-data“: {n} Datei mit Ihren personenbezogenen Daten aus unseren Systemen zur Verwendung mit anderen Programmen.',
      other:
        'Der Ordner „portable-data“: {n} Dateien mit Ihren personenbezogenen Daten aus unseren Systemen zur Verwendung mit anderen Programmen.',
    },
    enclosedData:
      '„your-request.csv“ und „your-request.json“: die Aufzeichnung Ihres Antrags zur Verwendung mit anderen Programmen.',
    complaintToAuthority: 'Sie haben das Recht auf Beschwerde bei der Aufsichtsbehörde: {authority}.',
    complaintToAnyAuthority: 'Sie haben das Recht auf Beschwerde bei der Aufsichtsbehörde.',
    court: 'Sie haben außerdem das Recht auf einen gerichtlichen Rechtsbehelf, auch ohne vorherige Beschwerde.',
    sheetIntro: 'Dieses Blatt enthält die Informationen nach Artikel 15 Absätze 1 und 2 {law}.',
    sheetIntroElsewhere: 'Dieses Blatt sagt, wie wir Ihre personenbezogenen Daten verwenden.',
    sheetRights: 'Ihre Rechte (Artikel 15 Absatz 1 Buchstabe e)',
    sheetRightsDefault:
      'Sie können die Berichtigung oder Löschung Ihrer Daten oder die Einschränkung der Verarbeitung verlangen und der Verarbeitung widersprechen.',
  },
  other: {
    title: 'Unsere Antwort auf den Antrag {reference} für {person}',
    asked:
      'Wir haben am {receivedOn} den Antrag erhalten, den Sie für {person} gestellt haben. Sie vertreten diese Person. Nach {law} haben Sie beantragt:',
    rights: {
      access: 'Auskunft über die personenbezogenen Daten von {person} und eine Kopie davon',
      rectification: 'die Berichtigung der personenbezogenen Daten von {person}',
      erasure: 'die Löschung der personenbezogenen Daten von {person}',
      restriction: 'die Einschränkung der Verarbeitung der personenbezogenen Daten von {person}',
      portability: 'die personenbezogenen Daten von {person} in einem maschinenlesbaren Format',
      objection: 'das Ende der Verarbeitung der Daten von {person} aufgrund eines Widerspruchs',
      'automated-decision': 'die Überprüfung einer automatisierten Entscheidung über {person} durch einen Menschen',
      complaint: 'die Bearbeitung der Beschwerde für {person}',
    },
    confirmed:
      'Wir bestätigen, dass wir personenbezogene Daten über die von Ihnen vertretene Person verarbeiten: {person}.',
    confirmedThen:
      'Wir bestätigen, dass wir bei Eingang des Antrags personenbezogene Daten über die von Ihnen vertretene Person verarbeitet haben: {person}.',
    nothingHeld:
      'Wir haben nach personenbezogenen Daten über {person} gesucht und verarbeiten keine, außer dem Antrag, den Sie für diese Person gestellt haben, und unseren Aufzeichnungen über seine Beantwortung.',
    done: {
      access: 'Eine Kopie der personenbezogenen Daten von {person} liegt bei, mit den Informationen, die dazugehören.',
      rectification: 'Wir haben die personenbezogenen Daten von {person} berichtigt.',
      erasure:
        'Wir haben die personenbezogenen Daten von {person} gelöscht. Den Vorgang zu diesem Antrag bewahren wir auf, um seine Beantwortung nachweisen zu können.',
      restriction: 'Wir haben die Verarbeitung der personenbezogenen Daten von {person} eingeschränkt.',
      portability: 'Die personenbezogenen Daten von {person} liegen in einem maschinenlesbaren Format bei.',
      objection:
        'Wir verarbeiten die personenbezogenen Daten von {person} nicht mehr in der Weise, der widersprochen wurde.',
      'automated-decision': 'Ein Mensch hat die Entscheidung über {person} überprüft.',
      complaint: 'Wir sind der Beschwerde für {person} nachgegangen und haben ihr abgeholfen.',
    },
    withdrawn: 'Dies wurde am {on} zurückgezogen.',
    enclosedSheet:
      '„{file}“: wozu wir die Daten von {person} verwenden, wer sie erhält, wie lange wir sie speichern und welche Rechte {person} hat.',
    enclosedPortable: {
      one: 'Der Ordner „portable-data“: {n} Datei mit den personenbezogenen Daten von {person} aus unseren Systemen zur Verwendung mit anderen Programmen.',
      other:
        'Der Ordner „portable-data“: {n} Dateien mit den personenbezogenen Daten von {person} aus unseren Systemen zur Verwendung mit anderen Programmen.',
    },
    enclosedData:
      '„your-request.csv“ und „your-request.json“: die Aufzeichnung des Antrags zur Verwendung mit anderen Programmen.',
    complaintToAuthority: '{person} hat das Recht auf Beschwerde bei der Aufsichtsbehörde: {authority}.',
    complaintToAnyAuthority: '{person} hat das Recht auf Beschwerde bei der Aufsichtsbehörde.',
    court: '{person} hat außerdem das Recht auf einen gerichtlichen Rechtsbehelf, auch ohne vorherige Beschwerde.',
    sheetIntro:
      'Dieses Blatt betrifft die von Ihnen vertretene Person: {person}. Es enthält die Informationen nach Artikel 15 Absätze 1 und 2 {law}.',
    sheetIntroElsewhere:
      'Dieses Blatt betrifft die von Ihnen vertretene Person: {person}. Es sagt, wie wir die personenbezogenen Daten verwenden.',
    sheetRights: 'Rechte von {person} (Artikel 15 Absatz 1 Buchstabe e)',
    sheetRightsDefault:
      '{person} kann die Berichtigung oder Löschung der Daten oder die Einschränkung der Verarbeitung verlangen und der Verarbeitung widersprechen.',
  },
};
