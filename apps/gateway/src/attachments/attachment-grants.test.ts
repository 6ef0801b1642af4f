import { expect, test } from 'vitest';
import { createAttachmentGrants } from './attachment-grants.ts';

const grants = createAttachmentGrants({ secret: 'secret' });

test('a name opens its picture in its own session alone', () => {
  const name = grants.grant('maison', 'session-1', 'picture.1');
  expect(grants.open('maison', 'session-1', name)).toBe('picture.1');
  expect(grants.open('maison', 'session-2', name)).toBeUndefined();
  expect(grants.open('autre', 'session-1', name)).toBeUndefined();
  expect(createAttachmentGrants({ secret: 'other' }).open('maison', 'session-1', name)).toBeUndefined();
});

test.each(['', '.', 'picture', 'picture.', '.mac', 'picture.AAAAAAAAAAAAAAAAAAAAAA'])(
  '"%s" opens nothing',
  (name) => {
    expect(grants.open('maison', 'session-1', name)).toBeUndefined();
  },
);
