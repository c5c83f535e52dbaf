import type { HolidayNames } from './holiday-names.ts';

export const en: HolidayNames = {
  substitute: 'substitute day',
  names: {
    DE: {
      'National Holiday': 'German Unity Day',
    },
    ES: {
      'Fiesta Nacional de España': 'National Day of Spain',
      'Día de la Constitución Española': 'Constitution Day',
    },
    AT: {
      Staatsfeiertag: 'State Holiday',
    },
    PT: {
      'Implantação da República': 'Republic Day',
      'Restauração da Independência': 'Restoration of Independence',
    },
    GR: {
      'Ash Sunday': 'Clean Monday',
    },
    CH: {
      Bundesfeiertag: 'Swiss National Day',
    },
  },
};
