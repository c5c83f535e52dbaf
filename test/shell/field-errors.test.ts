import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { fieldErrors } from '../../renderer/field-errors.ts';

test('what the core says about a field stands beside that field, the first sentence where there are two', () => {
  const error = new ORPCError('BAD_REQUEST', {
    data: {
      issues: [
        { path: ['requester', 'name'], message: 'Type who is asking.' },
        { path: ['requester', 'name'], message: 'At most 200 letters.' },
        { path: ['receivedOn'], message: 'Type a date that exists, such as 2026-11-25.' },
      ],
    },
  });
  expect(fieldErrors(error)).toEqual({
    'requester.name': 'Type who is asking.',
    receivedOn: 'Type a date that exists, such as 2026-11-25.',
  });
});

test('a failure that is about no field belongs to no field', () => {
  expect(fieldErrors(new ORPCError('LOCKED'))).toBeUndefined();
  expect(fieldErrors(new ORPCError('BAD_REQUEST'))).toBeUndefined();
  expect(fieldErrors(new TypeError('Failed to fetch'))).toBeUndefined();
});
