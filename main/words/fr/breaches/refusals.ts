import type { Messages } from '../../words.ts';

export const refusals: Messages['breaches']['refusals'] = {
  whyWithdrawn: 'Écrivez pourquoi cette notification ne compte pas.',
  whyOpenedAgain: 'Écrivez pourquoi la violation est rouverte.',
  closed: '{reference} est clôturée et ne peut qu’être lue. Rien n’a été modifié.',
  open: '{reference} est ouverte. Rien n’a été modifié.',
  awareness: {
    later: 'C’est plus tard que maintenant, {now}. Indiquez le moment de la prise de connaissance.',
    longAgo:
      '{years, plural, one {C’était il y a plus de # an. Vérifiez l’année.} other {C’était il y a plus de # ans. Vérifiez l’année.}}',
    afterNotice: 'La notification initiale est partie le {sent}. Vous aviez alors déjà connaissance de la violation.',
    whyMoved:
      'Écrivez pourquoi le moment de la prise de connaissance change. Les 72 heures changent avec lui, et les deux moments restent dans l’historique.',
    settled:
      'Le moment de la prise de connaissance est établi. Modifiez les faits pour le changer, en indiquant le motif.',
    beforeSuspicion:
      'Vous avez commencé l’examen le {from}. La prise de connaissance ne peut pas être antérieure. Si elle l’est en réalité, corrigez-la ensuite dans les faits.',
  },
  decision: {
    nothing: 'Choisissez d’abord qui informer. Rien n’a été modifié.',
    noticeWent:
      'Une notification à {authority} est partie le {sent}. Si elle n’était pas nécessaire, dites-le dans une notification complémentaire : la décision reste.',
  },
  notice: {
    notAware:
      'Vous n’avez pas encore connaissance d’une violation. Établissez d’abord le moment de la prise de connaissance.',
    closingLeavesNothing:
      'Une notification de clôture ne laisse rien à fournir. Consignez-la comme complémentaire, ou laissez ce champ vide.',
    later: 'C’est plus tard que maintenant, {now}. Consignez une notification une fois qu’elle est partie.',
    beforeAware: 'C’est avant la prise de connaissance, {aware}.',
    firstRecorded:
      'La notification initiale est déjà consignée. Consignez celle-ci comme complémentaire : une correction est une nouvelle notification.',
    beforeLast:
      'La notification {phase} est partie le {sent}. Une notification ultérieure n’a pas pu partir avant elle.',
    decidedNotTo:
      'Vous avez décidé de ne pas informer {authority}. Changez d’abord la décision, puis consignez la notification.',
    noFirst: 'Aucune notification initiale n’est encore consignée. Consignez d’abord celle-là.',
    late: 'Cette notification est partie {time} après les 72 heures. Écrivez le motif du retard (art. 33, par. 1).',
    notLast: 'La notification {phase} est venue après celle-ci. Retirez d’abord celle-là.',
  },
  clock: {
    tooMany:
      '{most, plural, one {Une violation admet au plus # autre délai. Retirez-en d’abord.} other {Une violation admet au plus # autres délais. Retirez-en d’abord.}}',
    startsLater: 'C’est plus tard que maintenant, {now}. Ajoutez un délai une fois qu’il court.',
    waitsFor: 'Ce délai part avec le délai « {clock} ». Consignez d’abord celui-là comme fait.',
    waits: 'Ce délai part avec la notification qui le précède. Consignez d’abord celle-là comme faite.',
    metLater: 'C’est plus tard que maintenant, {now}. Consignez-le une fois que c’est fait.',
    metBeforeStart: 'C’est avant le début du délai, {start}.',
    late: 'C’était {time} après la limite. Écrivez le motif du retard.',
    followerMet: 'Le délai « {clock} » suit celui-ci et est consigné comme fait. Retirez d’abord cette consignation.',
    followerWent: 'Le délai « {clock} » suit celui-ci, et son envoi est parti le {sent}.',
    followerWaits: 'Le délai « {clock} » part avec celui-ci. Retirez-le d’abord. Rien n’a été modifié.',
  },
  closing: {
    clocksOpen: 'D’autres délais sont ouverts : {clocks}. Consignez chacun comme fait, ou retirez-le.',
    outstanding:
      'La notification {phase} a laissé quelque chose à fournir (art. 33, par. 4). Consignez la notification qui l’a fourni, ou une notification de clôture.',
    suspicion:
      'Établissez d’abord si c’est une violation : indiquez le moment de la prise de connaissance, ou décidez de ne pas informer {authority} et écrivez pourquoi ce n’en est pas une.',
    gaps: 'La documentation n’est pas complète. Manque : {missing}.',
    noNotice:
      'Vous avez décidé d’informer {authority}, et aucune notification n’est consignée. Consignez la notification initiale, puis clôturez.',
  },
};

export const gaps: Messages['breaches']['gaps'] = {
  facts: 'les faits',
  awareness: 'ce qui établit la prise de connaissance',
  effects: 'les effets',
  measures: 'les mesures prises',
  severity: 'la gravité',
  authority: 'la décision d’informer ou non {authority}, avec ses motifs',
  people: 'la décision d’informer ou non les personnes, avec ses motifs',
  delay: 'le motif du retard',
};
