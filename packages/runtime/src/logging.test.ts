import { UnavailableError } from '@commerceai/sdk';
import { describe, expect, it } from 'vitest';
import { createLogger } from './logging.ts';

function logged(fields: object, text = 'said'): Record<string, unknown> {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  createLogger({ logLevel: 'info' }, { role: 'gateway', destination }).info(fields, text);
  return JSON.parse(lines[0]!) as Record<string, unknown>;
}

describe('createLogger', () => {
  it('says who speaks, and what', () => {
    expect(logged({ shopId: 'shop-1' })).toMatchObject({ role: 'gateway', shopId: 'shop-1', msg: 'said' });
  });

  it('hides secrets and people wherever they stand', () => {
    const line = JSON.stringify(
      logged({
        headers: { Authorization: 'Bearer hidden', 'user-agent': 'test' },
        delivery: {
          recipient: 'hidden@example.com',
          text: 'hidden',
          nested: [{ email: 'hidden@example.com' }],
        },
        code: 'hidden',
        apiKey: 'hidden',
      }),
    );
    expect(line).not.toContain('hidden');
    expect(line).toContain('user-agent');
  });

  it('keeps what tells of an error: kind, code, cause, and no addresses', () => {
    const cause = Object.assign(new Error('no route for camille@example.com'), {
      code: 'ECONNREFUSED',
      detail: 'Key (email)=(camille@example.com)',
    });
    const err = new UnavailableError({
      dependency: 'database',
      message: 'The database does not answer.',
      cause,
    });
    const line = logged({ err });
    expect(line).toMatchObject({
      err: { type: 'UnavailableError', code: 'unavailable', cause: { code: 'ECONNREFUSED' } },
    });
    expect(JSON.stringify(line)).not.toContain('camille');
  });

  it('tells of a request by its path, without the query', () => {
    const line = logged({ req: { id: 1, method: 'GET', url: '/chat?signature=hidden', headers: {} } });
    expect(line.req).toEqual({ id: 1, method: 'GET', path: '/chat' });
  });

  it('stands what goes round in circles', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => logged({ circle })).not.toThrow();
  });
});
