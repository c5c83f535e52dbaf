import type { InformationSheet } from '../../contract/organisation/organisation.ts';

/** What an organisation says about its processing before it has said anything (Art. 15(1) GDPR). */
export const emptySheet: InformationSheet = {
  purposes: '',
  categories: '',
  recipients: '',
  transfers: '',
  retention: '',
  source: '',
  automatedDecisions: '',
};
