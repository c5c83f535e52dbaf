/**
 * What one language calls public holidays that `date-holidays` has no name for in it, by country and by the English
 * name there (the country's own, where there is no English one); `everywhere` holds for every country that has none.
 */
export type HolidayNames = {
  /** Behind the name of a day off in place of another: "Boxing Day (substitute day)". */
  readonly substitute: string;
  readonly names: { readonly [country: string]: { readonly [englishName: string]: string } };
};
