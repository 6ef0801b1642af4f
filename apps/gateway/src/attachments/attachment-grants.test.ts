import { fixedClock } from '@commerceai/sdk/testing';
import { describe, expect, test } from 'vitest';
import { NOW } from '../testing/test-services.ts';
import { createAttachmentGrants } from './attachment-grants.ts';

const DAY = 86_400_000;
const clock = fixedClock(NOW);
const grants = createAttachmentGrants({ secret: 'secret', clock });
const NAMES = ['', '.', '..', 'picture', 'picture.', '.mac', 'picture.AAAAAAAAAAAAAAAAAAAAAA'];

describe('a name to send by', () => {
  test('opens its picture in its own session alone', () => {
    const name = grants.grant('maison', 'session-1', 'picture.1');
    expect(grants.open('maison', 'session-1', name)).toBe('picture.1');
    expect(grants.open('maison', 'session-2', name)).toBeUndefined();
    expect(grants.open('autre', 'session-1', name)).toBeUndefined();
    const others = createAttachmentGrants({ secret: 'other', clock });
    expect(others.open('maison', 'session-1', name)).toBeUndefined();
  });

  test.each(NAMES)('"%s" opens nothing', (name) => {
    expect(grants.open('maison', 'session-1', name)).toBeUndefined();
  });
});

describe('an address to show by', () => {
  const camille = { shopId: 'maison', customerId: '7' };

  test('opens its picture for its customer alone', () => {
    const address = grants.address(camille, 'picture.1');
    expect(grants.openAddress(camille, address)).toBe('picture.1');
    expect(grants.openAddress({ shopId: 'maison', customerId: '8' }, address)).toBeUndefined();
    expect(grants.openAddress({ shopId: 'maison' }, address)).toBeUndefined();
    expect(grants.openAddress({ shopId: 'autre', customerId: '7' }, address)).toBeUndefined();
    const others = createAttachmentGrants({ secret: 'other', clock });
    expect(others.openAddress(camille, address)).toBeUndefined();
  });

  test('is the same all day, works over night, and then no more, nor under another day', () => {
    const time = fixedClock(new Date('2026-11-24T00:00:00Z'));
    const later = createAttachmentGrants({ secret: 'secret', clock: time });
    const address = later.address({ shopId: 'maison' }, 'picture');
    time.advance(DAY - 1);
    expect(later.address({ shopId: 'maison' }, 'picture')).toBe(address);
    time.advance(DAY);
    expect(later.openAddress({ shopId: 'maison' }, address)).toBe('picture');
    time.advance(1);
    expect(later.openAddress({ shopId: 'maison' }, address)).toBeUndefined();
    const day = String(time.now().getTime() / DAY);
    expect(later.openAddress({ shopId: 'maison' }, address.replace(/\.\d+\./, `.${day}.`))).toBeUndefined();
  });

  test.each([...NAMES, grants.grant('maison', 'session-1', 'picture')])('"%s" opens nothing', (name) => {
    expect(grants.openAddress({ shopId: 'maison' }, name)).toBeUndefined();
  });

  test('is no name to send by', () => {
    const address = grants.address({ shopId: 'maison' }, 'picture');
    expect(grants.open('maison', 'session-1', address)).toBeUndefined();
  });
});
