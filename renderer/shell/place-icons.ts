import {
  IconAlertTriangle,
  IconArchive,
  IconCalendarEvent,
  IconChartBar,
  IconFolders,
  IconInbox,
  IconKey,
  IconListDetails,
  IconMailOpened,
  IconPlus,
  IconSettings,
  IconShieldCheck,
  IconSun,
  IconTableExport,
  IconUsers,
} from '@tabler/icons-react';

/** The icons of places and commands, by the names that screens give them: a screen is known before its icon is loaded. */
export const placeIcons = {
  archive: IconArchive,
  calendar: IconCalendarEvent,
  chart: IconChartBar,
  export: IconTableExport,
  folders: IconFolders,
  inbox: IconInbox,
  key: IconKey,
  list: IconListDetails,
  mail: IconMailOpened,
  plus: IconPlus,
  settings: IconSettings,
  shield: IconShieldCheck,
  sun: IconSun,
  triangle: IconAlertTriangle,
  users: IconUsers,
} as const;

export type PlaceIcon = keyof typeof placeIcons;
