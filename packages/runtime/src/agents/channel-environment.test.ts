import { InvalidInputError } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
import { readHttpChannel } from './channel-environment.ts';

const COMPLETE = {
  HTTP_CHANNEL_SECRET: 'f3b1c0d9e8a7465f9d2c1b0a8e7f6d5c4b3a2918',
  HTTP_CHANNEL_CALLBACK_URL: 'https://helpdesk.example/replies',
  HTTP_CHANNEL_NAME: 'helpdesk',
};

function problems(variables: Record<string, string>, production = true): string[] {
  try {
    readHttpChannel(variables, { production });
  } catch (error) {
    if (error instanceof InvalidInputError) return error.fields.map(({ path }) => path).sort();
    throw error;
  }
  return [];
}

describe('readHttpChannel', () => {
  it('is none where no secret is set', () => {
    expect(readHttpChannel({ HTTP_CHANNEL_SECRET: '' }, { production: true })).toBeUndefined();
  });

  it('takes what is complete', () => {
    expect(readHttpChannel(COMPLETE, { production: true })).toEqual({
      name: 'helpdesk',
      secret: COMPLETE.HTTP_CHANNEL_SECRET,
      callbackUrl: COMPLETE.HTTP_CHANNEL_CALLBACK_URL,
    });
  });

  it.each(['chat', 'email', 'api', 'Help desk'])('refuses the name %j anywhere', (name) => {
    expect(problems({ ...COMPLETE, HTTP_CHANNEL_NAME: name }, false)).toEqual(['HTTP_CHANNEL_NAME']);
  });

  it.each([
    'http://helpdesk.example/replies',
    'https://localhost/replies',
    'https://127.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.1.2.3/',
    'https://172.20.0.5/',
    'https://192.168.1.4/',
    'https://[::1]/',
    'https://queue.internal/',
    'https://2130706433/',
  ])('posts no reply to %s in production', (address) => {
    expect(problems({ ...COMPLETE, HTTP_CHANNEL_CALLBACK_URL: address })).toEqual([
      'HTTP_CHANNEL_CALLBACK_URL',
    ]);
    expect(problems({ ...COMPLETE, HTTP_CHANNEL_CALLBACK_URL: address }, false)).toEqual([]);
  });

  it('names every wrong variable at once', () => {
    expect(
      problems({
        HTTP_CHANNEL_SECRET: 'a'.repeat(40),
        HTTP_CHANNEL_CALLBACK_URL: 'ftp://x',
        HTTP_CHANNEL_NAME: 'chat',
      }),
    ).toEqual(['HTTP_CHANNEL_CALLBACK_URL', 'HTTP_CHANNEL_NAME', 'HTTP_CHANNEL_SECRET']);
  });
});
