import { openAIStub } from '../../packages/sdk/src/testing/openai-stub.ts';
import { type Child, startChild } from './child.ts';
import { median } from './measure.ts';
import type { CallerQuestion, Recorded, Way } from './overhead/caller.ts';
import { ANSWER, embed, QUESTION, stubbedModel, stubbedShop } from './overhead/stage.ts';
import { atMost, type Bench, show } from './report.ts';

const ROUNDS = 5;
const REPLIES = 100;
const TIMES_PACKAGE = 1.5;
const WAYS: readonly Way[] = ['package', 'adapter', 'respond'];

/** How the stub streams, and what is asked of it. */
interface Case {
  readonly name: string;
  readonly embeds: boolean;
  /** Undefined sends all pieces of an answer in one packet, as no real server does: the worst for whoever adds to each reply. */
  readonly pieceIntervalMs?: number;
  /** Replies under way at once: pieces that come apart are waited for. */
  readonly atOnce: number;
}

const CASES: readonly Case[] = [
  { name: 'chat, piece by piece', embeds: false, pieceIntervalMs: 1, atOnce: 5 },
  { name: 'chat in one packet', embeds: false, atOnce: 1 },
  { name: 'embedding, and chat in one packet', embeds: true, atOnce: 1 },
];

/** Processor time of a reply through a model, without the model: all send the same requests and get the same answers. */
export const modelOverhead: Bench = {
  title: 'Processor time of a streamed reply through a stubbed OpenAI server, the server not counted',
  async *run() {
    for (const { name, embeds, atOnce, ...pace } of CASES) {
      const server = startChild('overhead/stub-server.ts');
      try {
        const baseURL = await server.ask<string>({ content: ANSWER, ...pace });
        const recorded = await recordRequests(embeds);
        const cost = await measureWays(baseURL, recorded, atOnce);
        yield { name: `${name}: plain openai package`, value: `${show(cost.package)} ms a reply` };
        for (const [way, what] of [
          ['adapter', 'model adapter'],
          ['respond', 'whole respond()'],
        ] as const) {
          const ratio = cost[way] / cost.package;
          yield {
            name: `${name}: ${what}`,
            value: `${show(cost[way])} ms a reply, ${show(ratio)}×`,
            goal: atMost(ratio, TIMES_PACKAGE, '×'),
          };
        }
        if (!embeds && pace.pieceIntervalMs === undefined)
          yield `The request has ${show(JSON.stringify(recorded.chat).length)} bytes, the answer ${ANSWER.length}.`;
      } finally {
        await server.stop();
      }
    }
  },
};

/** What respond() sends for one reply. */
async function recordRequests(embeds: boolean): Promise<Recorded> {
  const stub = openAIStub({ reply: { content: ANSWER }, embed });
  const ai = await stubbedShop(stubbedModel('http://127.0.0.1/v1', { embeds, fetch: stub.fetch }));
  const before = stub.requests.length;
  await ai.customerService.respond({ text: QUESTION });
  const sent = stub.requests.slice(before);
  const body = (path: string) => sent.find((request) => request.path === path)?.body as unknown;
  const chat = body('/chat/completions') as Recorded['chat'];
  const embedding = body('/embeddings') as Recorded['embedding'];
  if (sent.length !== (embedding ? 2 : 1))
    throw new Error(`respond() made ${sent.length} calls for one reply.`);
  return { chat, ...(embedding ? { embedding } : {}) };
}

/** The ways in turn, round after round, so that a busy moment of the machine meets them all. */
async function measureWays(
  baseURL: string,
  recorded: Recorded,
  atOnce: number,
): Promise<Record<Way, number>> {
  const callers = new Map<Way, Child>();
  const costs: Record<Way, number[]> = { package: [], adapter: [], respond: [] };
  const ask = <Answer>(way: Way, question: CallerQuestion) => callers.get(way)!.ask<Answer>(question);
  try {
    for (const way of WAYS) {
      callers.set(way, startChild('overhead/caller.ts'));
      const text = await ask<string>(way, { prepare: way, baseURL, recorded });
      if (text === '') throw new Error(`The model did not speak through "${way}".`);
      await ask(way, { replies: 2 * REPLIES, atOnce });
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of WAYS) costs[way].push(await ask<number>(way, { replies: REPLIES, atOnce }));
    }
  } finally {
    await Promise.all([...callers.values()].map((child) => child.stop()));
  }
  return { package: median(costs.package), adapter: median(costs.adapter), respond: median(costs.respond) };
}
