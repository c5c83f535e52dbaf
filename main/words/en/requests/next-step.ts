/** The one thing to do next in a case, by the code of the step. */
export const nextStep = {
  'await-identity': 'Wait for proof of identity',
  'await-fee': 'Wait for the fee',
  'await-clarification': 'Wait for their answer',
  acknowledge: 'Acknowledge that it arrived',
  act: 'Carry it out and send the answer',
  collect: 'Collect the documents',
  decide: 'Decide {undecided} of {documents} documents',
  decideSome: 'Decide the documents',
  decideLast: 'Decide the last document',
  'build-pack': 'Build the response pack',
  'send-pack': 'Send the pack',
  none: 'Nothing is left to do',
} as const;
