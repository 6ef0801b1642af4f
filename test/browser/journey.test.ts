import type { ApiConversation, ApiConversationDetail } from '@commerceai/sdk/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until, within } from '../integration/failure-harness.ts';
import { askApi, programId, START_MS } from '../integration/start-harness.ts';
import { HAS_BROWSER } from '../support/browser.ts';
import { beginJourney, type Journey, readMails, type Shopper } from './journey-stage.ts';
import { inPage } from './stage.ts';

const LONG = 3 * START_MS;
const CONVERSATIONS = '/api/customer-service/conversations';

/** A newcomer's path on the real stack: database, gateway, worker, storefront, as npm start runs them. */
describe.skipIf(!HAS_BROWSER)('a journey', () => {
  let journey: Journey;
  let shopper: Shopper;

  beforeAll(async () => {
    journey = await beginJourney();
  }, LONG);
  afterAll(() => journey.close(), LONG);

  const api = <Answer>(path: string, body?: object) =>
    askApi(
      journey.copy.demo,
      path,
      body && { method: 'POST', body: JSON.stringify(body) },
    ) as Promise<Answer>;
  const find = async (query: string) =>
    (await api<{ items: readonly ApiConversation[] }>(`${CONVERSATIONS}?${query}`)).items;
  const detail = (id: string) => api<ApiConversationDetail>(`${CONVERSATIONS}/${id}`);
  const code = async (to: string): Promise<string> => {
    let found: string | undefined;
    await until(`a code is mailed to ${to}`, within(START_MS), async () => {
      const mail = (await readMails(journey.copy)).find((each) => each.to === to);
      found = mail && /\d{6}/.exec(mail.subject)?.[0];
      return found !== undefined;
    });
    return found!;
  };

  afterEach(async () => {
    // Under the storefront's strict policy, whatever was done.
    expect(shopper.trouble).toEqual({ errors: [], violations: [] });
    await shopper.leave();
  });

  describe('in French', () => {
    beforeEach(async () => {
      shopper = await journey.visit();
      await shopper.open();
    });

    test(
      'asks where order 1001 is, and sees it for the e-mail that belongs to it',
      async () => {
        expect(await shopper.ask('Où est ma commande 1001 ?')).toMatch(/adresse e-mail/);
        expect(await shopper.ask('camille.martin@example.com')).toMatch(/en route/);
        const card = shopper.chat.locator('.card.order');
        await card.waitFor();
        expect(await card.textContent()).toMatch(/Commande 1001[\s\S]+Colissimo/);
        expect(await card.locator('a').getAttribute('href')).toContain('https://www.laposte.fr/');
        // Nothing that only its owner may see, before a code.
        expect(await card.textContent()).not.toMatch(/€|Tours|Martin/);
      },
      LONG,
    );

    test(
      'sees nothing for another e-mail',
      async () => {
        await shopper.ask('Où est ma commande 1001 ?');
        expect(await shopper.ask('quelqu.un@example.com')).not.toMatch(/en route|Colissimo|livr/i);
        expect(await shopper.chat.locator('.card.order').count()).toBe(0);
      },
      LONG,
    );

    test(
      'asks about returns, and can read the source',
      async () => {
        expect(await shopper.ask('Quel est le délai pour retourner un article ?')).toContain('30 jours');
        await shopper.chat.locator('.sources summary').last().click();
        const link = shopper.chat.locator('.sources a').last();
        const address = new URL((await link.getAttribute('href'))!, journey.copy.demo.storefront);
        expect(address.pathname).toBe('/pages/returns');
        expect((await fetch(address)).status).toBe(200);
      },
      LONG,
    );

    test(
      'asks about a product, and gets to its page by its card',
      async () => {
        await shopper.ask('Avez-vous des chemises en lin ?');
        const card = shopper.chat.locator('.card.product', { hasText: 'Chemise en lin Erdre' });
        expect(await card.textContent()).toMatch(/95,00\s€/);
        await until('its picture is there', within(START_MS), () =>
          inPage(shopper.chat, `(chat) => chat.shadowRoot.querySelector('.product img').naturalWidth > 0`),
        );
        await card.locator('a').click();
        await shopper.page.waitForURL('**/products/chemise-lin-erdre');
        expect(await shopper.page.locator('h1').textContent()).toContain('Chemise en lin Erdre');
        // The conversation came along.
        await shopper.chat.getByText('Avez-vous des chemises en lin ?').waitFor();
      },
      LONG,
    );

    test(
      'sees each message that they send, below whatever was answered before',
      async () => {
        await shopper.ask('Où est ma commande 1001 ?');
        await shopper.ask('camille.martin@example.com');
        await shopper.ask('Quels sont vos horaires ?');
        const seen = await inPage(
          shopper.chat,
          `(chat) => {
        const root = chat.shadowRoot;
        const log = root.querySelector('#log').getBoundingClientRect();
        const question = [...root.querySelectorAll('.message.mine')].at(-1).getBoundingClientRect();
        const answer = [...root.querySelectorAll('.message.theirs .bubble')].at(-1).getBoundingClientRect();
        return question.bottom > log.top && question.top < log.bottom && answer.top < log.bottom;
      }`,
        );
        expect(seen).toBe(true);
      },
      LONG,
    );

    test(
      'returns an order with the one-time code from the mail',
      async () => {
        expect(await shopper.ask('Je veux retourner ma commande 1002')).toMatch(/adresse e-mail/);
        expect(await shopper.ask('louise.bernard@example.com')).toMatch(/code/);
        expect(await shopper.ask(await code('louise.bernard@example.com'))).toMatch(/pouvez retourner/);
        const started = await shopper.ask('Oui, lancer le retour');
        expect(started).toMatch(/retour/);
        expect(started).not.toMatch(/conseiller/);
        const [conversation] = await find('text=1002');
        expect(conversation!.customer).toMatchObject({ email: 'louise.bernard@example.com', verified: true });
      },
      LONG,
    );

    test(
      'asks for a person, waits, is answered, and rates',
      async () => {
        await shopper.ask('Je voudrais parler à un conseiller.');
        await shopper.chat.locator('.handover').waitFor();
        const waiting = (await find('status=waiting')).find(
          ({ channel, preview }) => channel === 'chat' && preview !== undefined,
        )!;
        expect(waiting).toMatchObject({ language: 'fr', handover: { reason: 'human_requested' } });
        const { messages } = await detail(waiting.id);
        expect(messages.map(({ text }) => text)).toContain('Je voudrais parler à un conseiller.');

        await api(`${CONVERSATIONS}/${waiting.id}/reply`, {
          text: 'Bonjour, ici Léa. Je regarde.',
          by: 'Léa',
        });
        await shopper.chat.locator('.message.human', { hasText: 'Bonjour, ici Léa. Je regarde.' }).waitFor();
        await shopper.chat.getByText('Vous discutez avec Léa').waitFor();

        await api(`${CONVERSATIONS}/${waiting.id}/resolve`, { resolution: 'assumed', by: 'Léa' });
        await shopper.chat.locator('form.rating').waitFor();
        await shopper.chat.getByTitle('Bien', { exact: true }).click();
        await shopper.chat.locator('form.rating textarea').fill('Rapide, merci.');
        await shopper.chat.getByRole('button', { name: 'Envoyer mon avis' }).click();
        await shopper.chat.getByText('Merci pour votre avis').waitFor();
        const { conversation } = await detail(waiting.id);
        expect(conversation).toMatchObject({
          status: 'resolved',
          satisfaction: { score: 4, comment: 'Rapide, merci.' },
        });
      },
      LONG,
    );

    test(
      'reloads the page and finds the conversation',
      async () => {
        const answer = await shopper.ask('Quels sont vos horaires ?');
        const before = await shopper.answers.count();
        await shopper.page.reload();
        // The panel that was open opens again by itself; a click before it does would close it.
        await shopper.chat.locator('#text').waitFor();
        await shopper.chat.getByText('Quels sont vos horaires ?').waitFor();
        expect(await shopper.answers.count()).toBe(before);
        expect(await shopper.answers.last().textContent()).toBe(answer);
      },
      LONG,
    );

    test(
      'keeps a message that was written while the gateway was killed, once',
      async () => {
        await shopper.ask('Bonjour');
        const gateway = await programId(journey.state, 'apps/gateway/src/main.ts');
        process.kill(gateway, 'SIGKILL');
        const question = 'Livrez-vous en Belgique ?';
        expect(await shopper.ask(question)).toMatch(/Belgique/);
        const [conversation] = await find(`text=${encodeURIComponent(question)}`);
        const { messages } = await detail(conversation!.id);
        expect(messages.map(({ author }) => author)).toEqual(['shopper', 'bot', 'shopper', 'bot']);
        expect(messages.filter(({ text }) => text === question)).toHaveLength(1);
        expect(await shopper.chat.locator('.message.mine').count()).toBe(2);
        expect(await shopper.answers.count()).toBe(2);
      },
      LONG,
    );
  });

  describe('in English', () => {
    beforeEach(async () => {
      shopper = await journey.visit('/en', { locale: 'en-GB' });
      await shopper.open();
    });

    test(
      'asks where order 1001 is',
      async () => {
        expect(await shopper.ask('Where is my order 1001?')).toMatch(/e-mail address/);
        expect(await shopper.ask('camille.martin@example.com')).toMatch(/on its way/);
        expect(await shopper.chat.locator('.card.order').textContent()).toMatch(
          /Order 1001[\s\S]+Delivery expected/,
        );
      },
      LONG,
    );

    test(
      'asks about returns and a product, and for a person',
      async () => {
        expect(await shopper.ask('How long do I have to return an item?')).toContain('30 days');
        await shopper.ask('Do you have a linen shirt?');
        const card = shopper.chat.locator('.card.product').first();
        expect(await card.textContent()).toContain('€95.00');
        expect(await card.locator('a').getAttribute('href')).toMatch(/\/en\/products\//);
        await shopper.ask('I want to talk to a human');
        await shopper.chat.locator('.handover').waitFor();
        expect((await find('status=waiting&text=human')).map(({ language }) => language)).toContain('en');
      },
      LONG,
    );
  });

  test(
    'a signed-in customer sees their order without a code',
    async () => {
      shopper = await journey.visit('/sandbox/customers');
      await shopper.page.locator('button[name=id][value="customer-1003"]').click();
      await shopper.page.waitForURL(`${journey.copy.demo.storefront}/`);
      await shopper.open();
      const answer = await shopper.ask('Où en est ma commande ?');
      expect(answer).toContain('1003');
      expect(answer).not.toMatch(/code|adresse e-mail/);
      const card = shopper.chat.locator('.card.order');
      expect(await card.textContent()).toMatch(/161,00\s€/);
    },
    LONG,
  );
});
