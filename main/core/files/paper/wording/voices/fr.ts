import type { Voices } from './voice.ts';

export const fr: Voices = {
  own: {
    title: 'Notre réponse à votre demande {reference}',
    asked: 'Nous avons reçu votre demande le {receivedOn}. En application {law}, vous avez demandé :',
    rights: {
      access: 'l’accès à vos données personnelles et une copie de celles-ci',
      rectification: 'la rectification de vos données personnelles',
      erasure: 'l’effacement de vos données personnelles',
      restriction: 'la limitation du traitement de vos données personnelles',
      portability: 'vos données personnelles dans un format lisible par machine',
      objection: 'l’arrêt du traitement, auquel vous vous opposez',
      'automated-decision': 'le réexamen par une personne d’une décision automatisée',
      complaint: 'le traitement de votre réclamation',
    },
    confirmed: 'Nous confirmons que nous traitons des données personnelles vous concernant.',
    confirmedThen:
      'Nous confirmons que nous traitions des données personnelles vous concernant à la réception de votre demande.',
    nothingHeld:
      'Nous avons cherché des données personnelles vous concernant et n’en détenons aucune, hormis votre demande et la trace de sa réponse.',
    done: {
      access: 'Une copie de vos données personnelles est jointe, avec les informations qui l’accompagnent.',
      rectification: 'Nous avons rectifié vos données personnelles.',
      erasure:
        'Nous avons effacé vos données personnelles. Nous gardons le dossier de cette demande, qui prouve que nous y avons répondu.',
      restriction: 'Nous avons limité le traitement de vos données personnelles.',
      portability: 'Vos données personnelles sont jointes dans un format lisible par machine.',
      objection: 'Nous avons cessé le traitement auquel vous vous opposez.',
      'automated-decision': 'Une personne a réexaminé la décision.',
      complaint: 'Nous avons examiné votre réclamation et y avons donné suite.',
    },
    withdrawn: 'Vous avez retiré cette demande le {on}.',
    enclosedSheet:
      '« {file} » : pourquoi nous utilisons vos données, qui les reçoit, combien de temps nous les gardons et quels sont vos droits.',
    enclosedPortable: {
      one: 'Le dossier « portable-data » : {n} fichier avec vos données personnelles issues de nos systèmes, utilisable avec d’autres logiciels.',
      other:
        'Le dossier « portable-data » : {n} fichiers avec vos données personnelles issues de nos systèmes, utilisables avec d’autres logiciels.',
    },
    enclosedData:
      '« your-request.csv » et « your-request.json » : l’enregistrement de votre demande, utilisable avec d’autres logiciels.',
    complaintToAuthority:
      'Vous avez le droit d’introduire une réclamation auprès de l’autorité de contrôle : {authority}.',
    complaintToAnyAuthority: 'Vous avez le droit d’introduire une réclamation auprès de l’autorité de contrôle.',
    court: 'Vous avez aussi le droit de former un recours juridictionnel, avec ou sans réclamation préalable.',
    sheetIntro: 'Cette fiche donne les informations prévues à l’article 15, paragraphes 1 et 2, {law}.',
    sheetIntroElsewhere: 'Cette fiche dit comment nous utilisons vos données personnelles.',
    sheetRights: 'Vos droits (article 15, paragraphe 1, point e)',
    sheetRightsDefault:
      'Vous pouvez demander la rectification ou l’effacement de vos données, la limitation de leur traitement, et vous y opposer.',
  },
  other: {
    title: 'Notre réponse à la demande {reference} pour {person}',
    asked:
      'Le {receivedOn}, nous avons reçu la demande que vous avez faite pour {person}, que vous représentez. En application {law}, vous avez demandé :',
    rights: {
      access: 'l’accès aux données personnelles de {person} et une copie de celles-ci',
      rectification: 'la rectification des données personnelles de {person}',
      erasure: 'l’effacement des données personnelles de {person}',
      restriction: 'la limitation du traitement des données personnelles de {person}',
      portability: 'les données personnelles de {person} dans un format lisible par machine',
      objection: 'l’arrêt du traitement des données de {person}, en raison d’une opposition',
      'automated-decision': 'le réexamen par une personne d’une décision automatisée concernant {person}',
      complaint: 'le traitement de la réclamation faite pour {person}',
    },
    confirmed: 'Nous confirmons que nous traitons des données personnelles concernant {person}, que vous représentez.',
    confirmedThen:
      'Nous confirmons que nous traitions des données personnelles concernant {person}, que vous représentez, à la réception de la demande.',
    nothingHeld:
      'Nous avons cherché des données personnelles concernant {person}, que vous représentez, et n’en détenons aucune, hormis la demande et la trace de sa réponse.',
    done: {
      access: 'Une copie des données personnelles de {person} est jointe, avec les informations qui l’accompagnent.',
      rectification: 'Nous avons rectifié les données personnelles de {person}.',
      erasure:
        'Nous avons effacé les données personnelles de {person}. Nous gardons le dossier de cette demande, qui prouve que nous y avons répondu.',
      restriction: 'Nous avons limité le traitement des données personnelles de {person}.',
      portability: 'Les données personnelles de {person} sont jointes dans un format lisible par machine.',
      objection: 'Nous avons cessé le traitement des données de {person} qui fait l’objet de l’opposition.',
      'automated-decision': 'Une personne a réexaminé la décision concernant {person}.',
      complaint: 'Nous avons examiné la réclamation faite pour {person} et y avons donné suite.',
    },
    withdrawn: 'Cette demande a été retirée le {on}.',
    enclosedSheet:
      '« {file} » : pourquoi nous utilisons les données de {person}, qui les reçoit, combien de temps nous les gardons et quels sont les droits de {person}.',
    enclosedPortable: {
      one: 'Le dossier « portable-data » : {n} fichier avec les données personnelles de {person} issues de nos systèmes, utilisable avec d’autres logiciels.',
      other:
        'Le dossier « portable-data » : {n} fichiers avec les données personnelles de {person} issues de nos systèmes, utilisables avec d’autres logiciels.',
    },
    enclosedData:
      '« your-request.csv » et « your-request.json » : l’enregistrement de la demande, utilisable avec d’autres logiciels.',
    complaintToAuthority:
      '{person} a le droit d’introduire une réclamation auprès de l’autorité de contrôle : {authority}.',
    complaintToAnyAuthority: '{person} a le droit d’introduire une réclamation auprès de l’autorité de contrôle.',
    court: '{person} a aussi le droit de former un recours juridictionnel, avec ou sans réclamation préalable.',
    sheetIntro:
      'Cette fiche concerne {person}, que vous représentez. Elle donne les informations prévues à l’article 15, paragraphes 1 et 2, {law}.',
    sheetIntroElsewhere:
      'Cette fiche concerne {person}, que vous représentez. Elle dit comment nous utilisons les données personnelles.',
    sheetRights: 'Les droits de {person} (article 15, paragraphe 1, point e)',
    sheetRightsDefault:
      '{person} peut demander la rectification ou l’effacement des données, la limitation de leur traitement, et s’y opposer.',
  },
};
