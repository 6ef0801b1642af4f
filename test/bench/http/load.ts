import { Agent, request } from 'node:http';
import { answerQuestions } from '../child.ts';
import { type Latencies, measure } from '../measure.ts';

/** What the generator is told to do. */
export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in turn. */
  readonly texts: readonly string[];
  readonly concurrency: number;
  readonly milliseconds: number;
  readonly warmUp: number;
  /** Makes threads of one run different from those of another. */
  readonly run: string;
}

/** Latencies of what was answered, and how much was refused. */
export interface LoadResult extends Latencies {
  /** Answers with another status than 200, by status. */
  readonly refused: Readonly<Record<string, number>>;
}

answerQuestions<Load>(async (load): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.concurrency });
  const refused: Record<string, number> = {};
  const latencies = await measure(async (index) => {
    const body = { text: load.texts[index % load.texts.length], threadKey: `${load.run}-${index}` };
    const status = await post(load, agent, JSON.stringify(body));
    if (status !== 200) refused[status] = (refused[status] ?? 0) + 1;
  }, load);
  agent.destroy();
  return { ...latencies, refused };
});

/** Posts and reads the answer to its end, so that the connection can be used again. */
function post({ url, headers }: Load, agent: Agent, body: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const length = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  const call = request(url, { method: 'POST', agent, headers: { ...headers, ...length } }, (answer) => {
    answer.resume();
    answer.once('end', () => resolve(answer.statusCode ?? 0));
    answer.once('error', reject);
  });
  call.once('error', reject);
  call.end(body);
  return promise;
}
