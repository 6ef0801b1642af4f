/** Environment variables for a host under test: everything needed, nothing to be heard. */
export function testEnvironment(
  databaseUrl: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    APP_PROXY_SECRET: 'app-proxy-of-tests',
    SESSION_SECRET: 'session-of-tests',
    LOG_LEVEL: 'silent',
    SANDBOX: '1',
    ...more,
  };
}
