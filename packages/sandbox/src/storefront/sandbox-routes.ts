import type { FastifyInstance } from 'fastify';
import { Mailbox } from './mailbox.ts';
import { languageOf, type Pages } from './pages.ts';
import type { SignedInCookie } from './signed-in.ts';
import type { DemoSignIn } from './storefront.ts';

export interface SandboxRoutesOptions {
  readonly pages: Pages;
  readonly mailbox: Mailbox;
  readonly cookie: SignedInCookie;
  readonly customers: readonly DemoSignIn[];
}

/** What no real shop has: an inbox that shows the mails it would have sent, and signing in as a demo customer. */
export async function sandboxRoutes(
  app: FastifyInstance,
  { pages, mailbox, cookie, customers }: SandboxRoutesOptions,
): Promise<void> {
  app.post('/sandbox/mail', (request, reply) => {
    const mail = Mailbox.parse(request.body);
    if (!mail) return reply.code(422).send({ code: 'invalid_input', title: 'This is no mail.' });
    return reply.code(201).send({ id: mailbox.receive(mail).id });
  });
  app.get('/sandbox/mail.json', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ mails: mailbox.list() }),
  );
  app.get('/sandbox/mail', (request, reply) => {
    const format = new Intl.DateTimeFormat(languageOf(request.url), {
      dateStyle: 'medium',
      timeStyle: 'medium',
    });
    const mails = mailbox.list().map((mail) => ({ ...mail, received: format.format(mail.receivedAt) }));
    return pages.send(request, reply, 'mail', { mails });
  });
  app.get('/sandbox/customers', (request, reply) => pages.send(request, reply, 'customers', { customers }));

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.post('/sandbox/customers', (request, reply) => {
    const { id } = request.body as { id?: string };
    const known = customers.find(({ customer }) => customer.id === id);
    reply.header('set-cookie', cookie.write(known?.customer.id));
    return reply.redirect(languageOf(request.url) === 'en' ? '/en' : '/', 303);
  });
}
