import type { Voices } from './voice.ts';

export const en: Voices = {
  own: {
    title: 'Our answer to your request {reference}',
    asked: 'We received your request on {receivedOn}. Under {law} you asked us:',
    rights: {
      access: 'for access to your personal data, and a copy of it',
      rectification: 'to correct your personal data',
      erasure: 'to erase your personal data',
      restriction: 'to restrict what we do with your personal data',
      portability: 'for your personal data in a form that machines can read',
      objection: 'to stop using your personal data, because you object',
      'automated-decision': 'for a person to review a decision made by automated means',
      complaint: 'to deal with your complaint',
    },
    confirmed: 'We confirm that we process personal data about you.',
    confirmedThen: 'We confirm that we processed personal data about you when your request arrived.',
    nothingHeld:
      'We looked for personal data about you and hold none, apart from your request and our record of answering it.',
    done: {
      access: 'A copy of your personal data is enclosed, with the information that goes with it.',
      rectification: 'We have corrected your personal data.',
      erasure:
        'We have erased your personal data. We keep the record of this request, which shows that we answered it.',
      restriction: 'We have restricted what we do with your personal data.',
      portability: 'Your personal data is enclosed in a form that machines can read.',
      objection: 'We have stopped using your personal data in the way you object to.',
      'automated-decision': 'A person has reviewed the decision.',
      complaint: 'We have looked into your complaint and acted on it.',
    },
    withdrawn: 'You withdrew this on {on}.',
    enclosedSheet: '“{file}”: why we use your data, who receives it, how long we keep it and what your rights are.',
    enclosedPortable: {
      one: 'The folder “portable-data”: {n} file with your personal data from our systems, for use with other programs.',
      other:
        'The folder “portable-data”: {n} files with your personal data from our systems, for use with other programs.',
    },
    enclosedData:
      '“your-request.csv” and “your-request.json”: the record of your request, for use with other programs.',
    complaintToAuthority: 'You have the right to complain to the data protection authority: {authority}.',
    complaintToAnyAuthority: 'You have the right to complain to the data protection authority.',
    court: 'You also have the right to go to court (a judicial remedy), whether or not you complain.',
    sheetIntro: 'This sheet gives the information you are entitled to under Article 15(1) and (2) of {law}.',
    sheetIntroElsewhere: 'This sheet says how we use your personal data.',
    sheetRights: 'Your rights (Article 15(1)(e))',
    sheetRightsDefault:
      'You can ask us to correct or erase your data, or to restrict how we use it, and you can object to our use of it.',
  },
  other: {
    title: 'Our answer to request {reference} for {person}',
    asked:
      'On {receivedOn} we received the request you made for {person}, whom you represent. Under {law} you asked us:',
    rights: {
      access: 'for access to the personal data of {person}, and a copy of it',
      rectification: 'to correct the personal data of {person}',
      erasure: 'to erase the personal data of {person}',
      restriction: 'to restrict what we do with the personal data of {person}',
      portability: 'for the personal data of {person} in a form that machines can read',
      objection: 'to stop using the personal data of {person}, who objects',
      'automated-decision': 'for a person to review a decision about {person} made by automated means',
      complaint: 'to deal with the complaint made for {person}',
    },
    confirmed: 'We confirm that we process personal data about {person}, whom you represent.',
    confirmedThen:
      'We confirm that we processed personal data about {person}, whom you represent, when the request arrived.',
    nothingHeld:
      'We looked for personal data about {person}, whom you represent, and hold none, apart from the request and our record of answering it.',
    done: {
      access: 'A copy of the personal data of {person} is enclosed, with the information that goes with it.',
      rectification: 'We have corrected the personal data of {person}.',
      erasure:
        'We have erased the personal data of {person}. We keep the record of this request, which shows that we answered it.',
      restriction: 'We have restricted what we do with the personal data of {person}.',
      portability: 'The personal data of {person} is enclosed in a form that machines can read.',
      objection: 'We have stopped using the personal data of {person} in the way objected to.',
      'automated-decision': 'A person has reviewed the decision about {person}.',
      complaint: 'We have looked into the complaint made for {person} and acted on it.',
    },
    withdrawn: 'This was withdrawn on {on}.',
    enclosedSheet:
      '“{file}”: why we use the data of {person}, who receives it, how long we keep it and what rights {person} has.',
    enclosedPortable: {
      one: 'The folder “portable-data”: {n} file with the personal data of {person} from our systems, for use with other programs.',
      other:
        'The folder “portable-data”: {n} files with the personal data of {person} from our systems, for use with other programs.',
    },
    enclosedData: '“your-request.csv” and “your-request.json”: the record of the request, for use with other programs.',
    complaintToAuthority: '{person} has the right to complain to the data protection authority: {authority}.',
    complaintToAnyAuthority: '{person} has the right to complain to the data protection authority.',
    court: '{person} also has the right to go to court (a judicial remedy), with or without a complaint.',
    sheetIntro:
      'This sheet is about {person}, whom you represent. It gives the information under Article 15(1) and (2) of {law}.',
    sheetIntroElsewhere: 'This sheet is about {person}, whom you represent. It says how we use the personal data.',
    sheetRights: 'The rights of {person} (Article 15(1)(e))',
    sheetRightsDefault:
      '{person} can ask us to correct or erase the data, or to restrict how we use it, and can object to our use of it.',
  },
};
