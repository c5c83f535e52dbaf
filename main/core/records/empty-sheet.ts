import type { InformationSheet, Organisation } from '../../contract/organisation/organisation.ts';

const unwritten: InformationSheet = {
  purposes: '',
  categories: '',
  recipients: '',
  transfers: '',
  retention: '',
  source: '',
  automatedDecisions: '',
};

/** What an organisation says about its processing before it has said anything (Art. 15(1) GDPR), in each language. */
export const emptySheet: Organisation['informationSheet'] = {
  en: unwritten,
  de: unwritten,
  fr: unwritten,
  es: unwritten,
  ro: unwritten,
};
