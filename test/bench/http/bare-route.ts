import Fastify from 'fastify';
import pg from 'pg';

/** The least a server can do that keeps a message and its answer: one Fastify route, one statement, two rows. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS bare_messages (id bigserial PRIMARY KEY, author text NOT NULL, body text NOT NULL)',
);

const app = Fastify();
app.post<{ Body: { text: string } }>('/', async ({ body }) => {
  const { rows } = await pool.query({
    name: 'insert',
    text: "INSERT INTO bare_messages (author, body) VALUES ('shopper', $1), ('bot', $1) RETURNING id",
    values: [body.text],
  });
  return { id: rows[0].id, text: body.text };
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send!({ type: 'ready', port: (app.server.address() as { port: number }).port });
