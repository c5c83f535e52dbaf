import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstPlace, keepWindowPlace, type WindowPlace } from '../../../main/hosts/electron/window-place.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const laptop = { x: 0, y: 25, width: 1280, height: 775 };
const beside = { x: 1280, y: 0, width: 1920, height: 1080 };
const placed = (x: number, y: number, width = 1000, height = 700): WindowPlace => ({
  x,
  y,
  width,
  height,
  maximized: false,
});

test('the first time the window is as large as the screen allows, where the desktop puts it', () => {
  expect(firstPlace(undefined, [beside])).toEqual({ width: 1440, height: 900, maximized: false });
  expect(firstPlace(undefined, [laptop])).toEqual({ width: 1280, height: 775, maximized: false });
  expect(firstPlace(undefined, [])).toEqual({ width: 1440, height: 900, maximized: false });
});

test('after that it opens as it was, on the screen where it was', () => {
  expect(firstPlace(placed(1400, 30), [laptop, beside])).toEqual(placed(1400, 30));
  expect(firstPlace({ ...placed(10, 30), maximized: true }, [laptop])).toEqual({ ...placed(10, 30), maximized: true });
});

test.each<[string, WindowPlace]>([
  ['on a screen that is gone', placed(1400, 30)],
  ['below every screen', placed(10, 900)],
  ['with its title above the screen', placed(10, -200)],
  ['with a corner left to take hold of', placed(1270, 30)],
])('a window that stood %s opens where it can be taken hold of, in its size', (_where, kept) => {
  expect(firstPlace(kept, [laptop])).toEqual({ width: 1000, height: 700, maximized: false });
});

test('a window that was larger than the screen it opens on is made to fit', () => {
  expect(firstPlace(placed(0, 25, 1920, 1080), [laptop])).toMatchObject({ width: 1280, height: 775 });
  expect(firstPlace(placed(10, 30, 1, 1), [laptop])).toMatchObject({ width: 480, height: 480 });
});

test('where it stands is kept once it has come to rest, and when it closes; never while it is hidden or fills the screen', () => {
  const kept: WindowPlace[] = [];
  let [minimized, full] = [false, false];
  const window = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    isMaximized: () => true,
    isMinimized: () => minimized,
    isFullScreen: () => full,
    getNormalBounds: () => ({ x: 1, y: 2, width: 900, height: 600 }),
  });
  keepWindowPlace(window as unknown as Parameters<typeof keepWindowPlace>[0], (place) => kept.push(place));
  for (let moved = 0; moved < 20; moved += 1) window.emit('move');
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(500);
  expect(kept).toEqual([{ x: 1, y: 2, width: 900, height: 600, maximized: true }]);
  window.emit('close');
  expect(kept).toHaveLength(2);
  minimized = true;
  window.emit('close');
  [minimized, full] = [false, true];
  window.emit('close');
  expect(kept).toHaveLength(2);
});
