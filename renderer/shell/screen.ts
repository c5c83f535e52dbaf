import type { RouteComponent } from '@tanstack/react-router';
import type { Key } from '../../main/words/words.ts';
import type { PlaceIcon } from './place-icons.ts';

/** Who sees a screen: somebody who has unlocked nothing, a DPO or a handler, or a manager. */
export type Audience = 'locked' | 'officer' | 'manager';

/** How much waits at a place; undefined while that is not known. */
type UseCount = () => number | undefined;

/** Where a screen stands in the sidebar, under its title. */
type ScreenPlace = {
  /** The heading it stands under; without one it is work of the day. */
  readonly under?: 'register';
  readonly icon: PlaceIcon;
  readonly useCount?: UseCount;
  /** The keys that go there: `g r`. */
  readonly press?: string;
};

/** A saved view of a screen, which stands in the sidebar by itself. */
type SavedView = { readonly path: string; readonly label: Key; readonly useCount: UseCount };

/** A screen that does something: under its title in the palette, and by a key. `does` ends a sentence: "log a request". */
type ScreenCommand = { readonly icon: PlaceIcon; readonly press: string; readonly does: Key };

/** A screen, with every way to it that the frame shows. Each noun lists its own. */
export type Screen = {
  readonly of: Audience;
  readonly path: string;
  /** What the window is called while it is open. `$reference` stands for the reference of the case. */
  readonly title: Key | '$reference';
  /** Loaded when first needed: `lazyRouteComponent(() => import('./list-requests.tsx'), 'ListRequests')`. */
  readonly component: RouteComponent;
  readonly place?: ScreenPlace;
  readonly views?: readonly SavedView[];
  readonly command?: ScreenCommand;
};
