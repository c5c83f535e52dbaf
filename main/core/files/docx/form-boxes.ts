import { boxMark } from './box-marks.ts';
import { isOn, type OpenedElement } from './word-names.ts';

/** Boxes and lists of a form: what was ticked or chosen is put where they stand. */
export function formBoxes(put: (text: string) => void) {
  let isTicked: boolean | undefined;
  let choices: string[] = [];
  let chosen = 0;
  return {
    open: ({ name, value }: OpenedElement) => {
      switch (name) {
        case 'w:checkBox':
          isTicked = undefined;
          return;
        // Ticked by whoever filled the form in, else as whoever made it had it.
        case 'w:checked':
          isTicked = isOn(value('val'));
          return;
        case 'w:default':
          isTicked ??= isOn(value('val'));
          return;
        case 'w:ddList':
          [choices, chosen] = [[], 0];
          return;
        case 'w:listEntry':
          return void choices.push(value('val'));
        case 'w:result':
          chosen = Number(value('val'));
      }
    },
    close: (name: string) => {
      if (name === 'w:checkBox') put(boxMark(isTicked === true));
      else if (name === 'w:ddList') put(choices[chosen] ?? '');
    },
  };
}
