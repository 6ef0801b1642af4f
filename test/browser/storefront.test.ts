import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxEmail } from '../../packages/sandbox/src/connectors/sandbox-email.ts';
import { HAS_BROWSER } from '../support/browser.ts';
import { eventually, type Stage, setStage } from './stage.ts';

describe.skipIf(!HAS_BROWSER)('the storefront', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.gateway.reset());

  it('leads from the home page to a product and to the other language', async () => {
    const visit = await stage.visit();
    const { page } = visit;
    await page.getByRole('navigation', { name: 'Rayons' }).getByRole('link', { name: 'Bijoux' }).click();
    await page.getByRole('link', { name: /Bague martelée/ }).click();
    await page.waitForURL('**/products/**');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/products/**');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('heading', { name: 'From the same department' }).waitFor();
    expect(visit.trouble).toEqual({ errors: [], violations: [] });
    await visit.leave();
  });

  it('finds products whatever the accents', async () => {
    const visit = await stage.visit('/search?q=MARINIERE');
    await visit.page
      .getByRole('link', { name: /Marinière/ })
      .first()
      .waitFor();
    await visit.leave();
  });

  it('tells the app who is signed in, by its own cookie only', async () => {
    const visit = await stage.visit('/sandbox/customers?lang=en');
    await visit.page.getByText('no password, these customers are made up').waitFor();
    await visit.page.getByRole('button', { name: 'Sign in' }).first().click();
    await visit.page.getByText('Signed in: Camille').waitFor();
    await visit.open();
    await eventually(() => stage.gateway.requests.length).toBeGreaterThan(0);
    const [request] = stage.gateway.requests;
    expect(request!.query.get('logged_in_customer_id')).toBe('customer-1001');
    expect(request!.query.get('path_prefix')).toBe('/apps/commerceai');
    expect(request!.cookie).toBeUndefined();
    await visit.leave();
  });

  it('shows the mails that the shop would have sent, newest first and once each', async () => {
    const { email } = sandboxEmail({ url: `${stage.storefront.url}/sandbox/mail` });
    const code = {
      to: 'camille@example.com',
      subject: 'Votre code',
      text: 'Code : 123 456 <b>',
      idempotencyKey: 'code-1',
    };
    const first = await email.send(code);
    expect(await email.send(code)).toEqual(first);
    await email.send({ ...code, subject: 'Un autre', idempotencyKey: 'code-2' });
    const visit = await stage.visit('/sandbox/mail');
    await visit.page.getByText('Simulation : ces e-mails').waitFor();
    expect(await visit.page.locator('.inbox h2').allInnerTexts()).toEqual(['Un autre', 'Votre code']);
    await visit.page.getByText('Code : 123 456 <b>').first().waitFor();
    await visit.leave();
  });

  it('shows a page, not a stack, when the gateway is away', async () => {
    const visit = await stage.visit();
    await stage.gateway.stop();
    const response = await visit.page.goto(`${stage.storefront.url}/apps/commerceai/messages`);
    expect(response!.status()).toBe(502);
    await visit.page.getByText('momentanément indisponible').waitFor();
    await visit.leave();
  });
});
