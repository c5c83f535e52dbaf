import { count } from '../kernel/procedures.ts';

/** Remembers on this computer in which language somebody reads Docket. The register does not change. */
export const chooseLanguage = count.session.chooseLanguage.handler(({ context, input: { language } }) => {
  const { host, register } = context;
  host.keepLanguage?.(register.person.id, language);
  return { language };
});
