import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HAS_BROWSER } from '../support/browser.ts';
import { answerTo, HANDOVER_ANSWER, ORDER_ANSWER } from './answers.ts';
import { eventually, inPage, type Stage, setStage } from './stage.ts';

describe.skipIf(!HAS_BROWSER)('a conversation in the browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => {
    stage.gateway.reset();
    stage.gateway.answer = answerTo;
  });

  it('is opened by a click that comes before the chat is loaded', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.chat.getByText('Bonjour ! Comment pouvons-nous vous aider ?').waitFor();
    expect(await visit.chat.getByRole('dialog').getAttribute('lang')).toBe('fr');
    await visit.leave();
  });

  it('answers in French about an order, with its card and tracking link', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Où est ma commande 1001 ?');
    const card = visit.chat.getByRole('region', { name: 'Commande 1001' });
    await card.waitFor();
    expect(await card.locator('[aria-current="step"]').innerText()).toContain('Expédiée');
    expect(await card.innerText()).toMatch(/134,90\s€\s+Paiement\s+Payé/);
    const link = card.getByRole('link', { name: /Suivre le colis/ });
    expect(await link.getAttribute('href')).toContain('laposte.fr');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(stage.gateway.received).toMatchObject([{ text: 'Où est ma commande 1001 ?', language: 'fr' }]);
    expect(visit.trouble).toEqual({ errors: [], violations: [] });
    await visit.leave();
  });

  it('answers in English on the English pages', async () => {
    const visit = await stage.visit('/en');
    await visit.open();
    await visit.say('Where is order 1001?');
    await visit.chat.getByRole('region', { name: 'Order 1001' }).waitFor();
    expect(await visit.chat.getByRole('dialog').getAttribute('lang')).toBe('en');
    expect(stage.gateway.received).toMatchObject([{ language: 'en' }]);
    await visit.leave();
  });

  it('changes its language with the page’s, at once', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.page.evaluate("document.querySelector('commerceai-chat').removeAttribute('lang')");
    await visit.page.evaluate("document.documentElement.lang = 'en'");
    await visit.chat.getByText('Hello! How can we help you?').waitFor();
    expect(await visit.field.getAttribute('placeholder')).toBe('Your message…');
    await visit.leave();
  });

  it('shows an answer while it is being written, and what is looked up before', async () => {
    stage.gateway.misbehaviour.pace = 400;
    stage.gateway.answer = () => ({
      ...ORDER_ANSWER,
      text: 'Votre commande arrive bientôt, sans doute demain.',
    });
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Où est ma commande 1001 ?');
    await visit.log.getByText('Je consulte votre commande…').waitFor();
    await visit.log.locator('.bot [dir=auto]', { hasText: 'Votre commande' }).waitFor();
    expect(await visit.log.innerText()).not.toContain('demain');
    expect(await visit.log.locator('[aria-busy=true]').count()).toBe(1);
    await visit.log.getByText('sans doute demain').waitFor();
    await visit.chat.getByRole('button', { name: 'Retourner un article' }).waitFor();
    expect(await visit.log.locator('[aria-busy=true]').count()).toBe(0);
    await visit.leave();
  });

  it('sends a quick reply and a first suggestion with one touch', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Où est ma commande ?' }).click();
    await visit.chat.getByRole('button', { name: ORDER_ANSWER.quickReplies![1]! }).click();
    await eventually(() => stage.gateway.received.length).toBe(2);
    expect(stage.gateway.received.map(({ text }) => text)).toEqual([
      'Où est ma commande ?',
      'Retourner un article',
    ]);
    await visit.leave();
  });

  it('shows products with price, old price and stock, each a link to its page', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Je cherche une chemise');
    const products = visit.chat.getByRole('list', { name: 'Produits' }).getByRole('listitem');
    await eventually(() => products.count()).toBe(3);
    expect(await products.nth(1).innerText()).toMatch(/89,00\s€[\s\S]*99,00\s€[\s\S]*En stock/);
    expect(await products.nth(2).innerText()).toContain('Épuisé');
    await products.nth(0).getByRole('link').click();
    await visit.page.waitForURL('**/products/chemise-lin-erdre');
    // On a large screen the conversation goes on beside the next page.
    await visit.chat.getByText('Voici nos chemises').waitFor();
    await visit.leave();
  });

  it('leads from a citation to its source', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Comment faire un retour ?');
    await visit.chat.getByRole('button', { name: 'Source 2' }).click();
    const source = visit.chat.getByRole('listitem').filter({ hasText: 'Nous remboursons dans les 5 jours' });
    await eventually(() => source.isVisible()).toBe(true);
    expect(await inPage(source, '(node) => node.getRootNode().activeElement === node')).toBe(true);
    expect(await source.getByRole('link').getAttribute('href')).toBe('/pages/refunds');
    await visit.leave();
  });

  it('hands over, says how long the line is, and shows a person’s reply by itself', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Je veux parler à un conseiller');
    const waiting = visit.chat.getByRole('status').filter({ hasText: 'Un conseiller va prendre le relais' });
    await waiting.waitFor();
    expect(await waiting.innerText()).toMatch(/Avant vous dans la file\s: 2[\s\S]*Réponse attendue/);
    stage.gateway.say('human', 'Bonjour, **Léa** à votre écoute.', { status: 'human', assignee: 'Léa' });
    await visit.log.getByText('Léa à votre écoute.').waitFor();
    await visit.chat.getByText('Vous discutez avec Léa').waitFor();
    expect(await waiting.count()).toBe(0);
    await visit.say('Merci !');
    await eventually(() => stage.gateway.received.length).toBe(2);
    await visit.leave();
  });

  it('counts replies on the launcher while the panel is closed', async () => {
    stage.gateway.answer = () => HANDOVER_ANSWER;
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Un conseiller');
    await visit.chat.getByText('Un conseiller va prendre le relais').waitFor();
    await visit.page.keyboard.press('Escape');
    stage.gateway.say('human', 'Je suis là.', { status: 'human' });
    await visit.chat.getByRole('button', { name: /nouveaux messages\s: 1/ }).waitFor({ timeout: 20_000 });
    await visit.chat.locator('.launcher').click();
    await visit.log.getByText('Je suis là.').waitFor();
    await visit.leave();
  });

  it('asks for a score once it is resolved, and thanks for it', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Comment faire un retour ?');
    await visit.chat.getByRole('button', { name: 'Oui, merci' }).click();
    await visit.chat.getByRole('radio', { name: 'Bien' }).check({ force: true });
    await visit.chat.getByRole('textbox', { name: 'Un commentaire' }).fill('Rapide et clair');
    await visit.chat.getByRole('button', { name: 'Envoyer mon avis' }).click();
    await visit.chat.getByText('Merci pour votre avis').waitFor();
    expect(await visit.chat.getByRole('img', { name: 'Bien' }).count()).toBe(1);
    await visit.say('Encore une question');
    await visit.log.getByText('Que puis-je faire pour vous').waitFor();
    await visit.leave();
  });

  it('asks for the score where it can be seen, however long the answer above it', async () => {
    stage.gateway.answer = () => ({ ...ORDER_ANSWER, text: 'Une phrase de plus.\n\n'.repeat(30) });
    const visit = await stage.visit('/', { viewport: { width: 390, height: 844 } });
    await visit.open();
    await visit.say('Racontez');
    await visit.chat.getByRole('button', { name: 'Derniers messages' }).click();
    await visit.chat.getByRole('button', { name: 'Oui, merci' }).click();
    const send = visit.chat.getByRole('button', { name: 'Envoyer mon avis' });
    await send.waitFor();
    const log = (await visit.chat.locator('#log').boundingBox())!;
    await eventually(async () => {
      const { y, height } = (await send.boundingBox())!;
      return y + height;
    }).toBeLessThanOrEqual(log.y + log.height);
    await visit.leave();
  });

  it('leads to the newest message by a button that covers nothing', async () => {
    stage.gateway.answer = () => ({ ...ORDER_ANSWER, text: 'Une phrase de plus.\n\n'.repeat(12) });
    const visit = await stage.visit('/', { viewport: { width: 320, height: 568 } });
    await visit.open();
    await visit.say('Où est ma commande 1001 ?');
    const jump = visit.chat.getByRole('button', { name: 'Derniers messages' });
    await jump.waitFor();
    const [log, button, composer] = (
      await Promise.all(['#log', '.jump', '.composer'].map((part) => visit.chat.locator(part).boundingBox()))
    ).map((box) => box!);
    expect(button!.y).toBeGreaterThanOrEqual(log!.y + log!.height);
    expect(composer!.y).toBeGreaterThanOrEqual(button!.y + button!.height);
    await jump.click();
    await jump.waitFor({ state: 'detached' });
    await visit.chat.getByRole('link', { name: /Suivre le colis/ }).click({ trial: true });
    // Whoever reads at the end stays there when a person goes on writing. The trial may have scrolled to the link.
    const toEnd =
      '(log) => new Promise((done) => { log.scrollTop = log.scrollHeight; requestAnimationFrame(() => requestAnimationFrame(done)); })';
    await inPage(visit.chat.locator('#log'), toEnd);
    stage.gateway.say('human', 'Un mot encore.\n\n'.repeat(20), { status: 'human', assignee: 'Léa' });
    await visit.page.evaluate('dispatchEvent(new Event("online"))');
    await visit.chat.getByText('Vous discutez avec Léa').waitFor();
    const below = '(log) => log.scrollHeight - log.scrollTop - log.clientHeight';
    await eventually(() => inPage<number>(visit.chat.locator('#log'), below)).toBeLessThan(48);
    expect(await jump.count()).toBe(0);
    await visit.leave();
  });

  it('asks whether it helped after an answer only, and offers a person after everything', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Bonjour');
    await visit.chat.getByRole('button', { name: 'Parler à un conseiller' }).waitFor();
    expect(await visit.chat.getByRole('list').count(), 'no list that is empty').toBe(0);
    expect(await visit.chat.getByRole('button', { name: 'Oui, merci' }).count()).toBe(0);
    await visit.say('Comment faire un retour ?');
    await visit.chat.getByText('Cela répond-il à votre question').waitFor();
    stage.gateway.answer = () => ({ text: 'Bonjour !', quickReplies: ['Parler à un conseiller'] });
    await visit.say('Et sinon ?');
    await visit.chat.getByText('Bonjour !').last().waitFor();
    await eventually(() => visit.chat.getByRole('button', { name: 'Parler à un conseiller' }).count()).toBe(
      1,
    );
    await visit.leave();
  });

  it('leaves the floor to the person who has the conversation: no quick reply of the agent, no promise of it', async () => {
    const visit = await stage.visit();
    stage.gateway.shop = { ...stage.gateway.shop, open: false };
    await visit.open();
    await visit.chat.getByText('Équipe absente, l’assistant répond').waitFor();
    await visit.say('Où est ma commande 1001 ?');
    await visit.chat.getByRole('button', { name: 'Retourner un article' }).waitFor();
    await visit.say('Je veux parler à un conseiller');
    await visit.chat.getByText('Avant vous dans la file : 2').waitFor();
    expect(await visit.chat.locator('.head p').innerText()).toMatch(/Équipe absente$/);
    expect(await visit.chat.locator('.chip').count()).toBe(0);
    stage.gateway.say('bot', 'Un conseiller lit vos messages.', { status: 'human', assignee: 'Léa' });
    await visit.chat.getByText('Vous discutez avec Léa').waitFor();
    expect(await visit.chat.locator('.away').count()).toBe(0);
    expect(await visit.chat.getByText('Réponses d’une IA').count()).toBe(0);
    expect(await visit.chat.locator('.chip').allInnerTexts()).toEqual(['Terminer la conversation']);
    await visit.leave();
  });

  it('puts a question that a button of the page asks', async () => {
    const visit = await stage.visit('/products/chemise-lin-erdre');
    await visit.page.getByRole('button', { name: 'Poser une question' }).click();
    await eventually(() => stage.gateway.received[0]?.text).toContain('Chemise en lin Erdre');
    await visit.leave();
  });
});
