import type { DocketSettings } from '../open-docket.ts';
import type { Launch } from './launch.ts';

/** What the keeper of the door tells a process behind it. A connection comes with its socket. */
export type ToBehind =
  | {
      readonly kind: 'open';
      readonly settings: Pick<DocketSettings, 'register' | 'demo' | 'goesOnWith'>;
      readonly launch: Launch;
      readonly letters: readonly string[];
    }
  | { readonly kind: 'connection' }
  /** One more token that opens the door once. */
  | { readonly kind: 'token'; readonly token: string }
  /** Paths of letters that wait for an officer. */
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  /** No further connection comes: end. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'stop' };

/** What a register process tells its keeper. Nothing of the register but where it lies. */
export type ToKeeper =
  /** Its code is loaded; it holds nothing yet. */
  | { readonly kind: 'loaded' }
  | { readonly kind: 'answers' }
  | { readonly kind: 'failed'; readonly because: string }
  | { readonly kind: 'unlocked'; readonly path: string | undefined }
  /** What it has held is to end with it. */
  | { readonly kind: 'locked'; readonly path: string | undefined }
  | { readonly kind: 'entered'; readonly cookie: string; readonly token: string }
  /** Paths that wait no more: taken by an officer, dismissed, or of no letter. */
  | { readonly kind: 'letters gone'; readonly letters: readonly string[] }
  /** A signal was meant for all of Docket. */
  | { readonly kind: 'asked to stop' };
