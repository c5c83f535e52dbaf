import type { BrowserWindow, Rectangle } from 'electron';

/** Where the window stood when it was last seen: remembered from one run to the next. */
export type WindowPlace = Rectangle & { readonly maximized: boolean };

const usual = { width: 1440, height: 900 };
const least = { width: 480, height: 480 };
/** How much of the window's top must be on a screen, in pixels, for somebody to take hold of it. */
const hold = { width: 120, height: 30 };

/** The size and place a window is opened with; without a place, the desktop chooses one. */
export type FirstPlace = {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximized: boolean;
};

/**
 * Where the window opens: as it was, if somebody could take hold of it there, else in the middle of the first screen. Never
 * larger than the screen it opens on. `screens` are the parts of each screen that no panel covers, the main one first.
 */
export function firstPlace(kept: WindowPlace | undefined, screens: readonly Rectangle[]): FirstPlace {
  const wanted = kept ?? { ...usual, maximized: false };
  const screen = kept === undefined ? undefined : screens.find((one) => isHeld(kept, one));
  const room = screen ?? screens[0];
  const size = {
    width: Math.max(least.width, Math.min(wanted.width, room?.width ?? wanted.width)),
    height: Math.max(least.height, Math.min(wanted.height, room?.height ?? wanted.height)),
  };
  const { maximized } = wanted;
  return screen === undefined || kept === undefined
    ? { ...size, maximized }
    : { ...size, x: kept.x, y: kept.y, maximized };
}

function isHeld(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const top = window.y >= screen.y - hold.height / 2 && window.y + hold.height <= screen.y + screen.height;
  return across >= hold.width && top;
}

/** Keeps where the window stands whenever it was moved or sized, a moment after that has ended, and when it closes. */
export function keepWindowPlace(
  window: Pick<
    BrowserWindow,
    'on' | 'isDestroyed' | 'isMaximized' | 'isMinimized' | 'isFullScreen' | 'getNormalBounds'
  >,
  keep: (place: WindowPlace) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  const keepNow = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    keep({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keepNow, 500);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('close', keepNow);
}
