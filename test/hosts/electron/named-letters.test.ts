import { expect, test } from 'vitest';
import { handedOver, namedLetters } from '../../../main/hosts/electron/named-letters.ts';

test('letters that are named at the start are found from where that was', () => {
  expect(namedLetters(['a.eml', '/letters/b.msg', '../c.eml', ''], '/home/maren')).toEqual([
    '/home/maren/a.eml',
    '/letters/b.msg',
    '/home/c.eml',
  ]);
});

test('a letter may be named by its address, as some file managers do', () => {
  expect(namedLetters(['file:///letters/An%20answer.eml', 'file:%'], '/home')).toEqual([
    '/letters/An answer.eml',
    '/home/file:%',
  ]);
});

test.each([undefined, null, 'x', [], {}, { letters: 'a.eml' }, { letters: [1, null, {}, 'relative.eml', ''] }])(
  'what another start hands over may be anything: %j',
  (data) => {
    expect(handedOver(data)).toEqual([]);
  },
);

test('absolute paths that another start hands over are taken', () => {
  expect(handedOver({ letters: ['/letters/a.eml', 'b.eml', '/letters/c.msg'] })).toEqual([
    '/letters/a.eml',
    '/letters/c.msg',
  ]);
});
