import { setup, teardown } from '../../support/shared-templates.ts';

/** Before the specs: the folder in which their hosts keep the keys they have derived; it goes when the specs have ended. */
export default function makeDerivedFolder(): () => void {
  setup();
  return teardown;
}
