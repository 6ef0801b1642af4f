import { bundle } from '../../packages/widgets/scripts/build.ts';
import { atMost, type Bench, show } from './report.ts';

const LOADER_RAW = 10_000;
const LOADER_GZIP = 4 * 1024;
const CHAT_GZIP = 20 * 1024;

/** What the chat costs a shop's page, built from the sources as they are now. */
export const widgetBytes: Bench = {
  title: 'Bytes of the chat widget',
  async *run() {
    const [loader, chat] = await bundle();
    const whole = loader.gzip + chat.gzip;
    yield {
      name: 'loader, raw',
      value: `${show(loader.raw)} bytes`,
      goal: atMost(loader.raw, LOADER_RAW, ' bytes'),
    };
    yield {
      name: 'loader, gzip',
      value: `${show(loader.gzip)} bytes`,
      goal: atMost(loader.gzip, LOADER_GZIP, ' bytes'),
    };
    yield {
      name: 'loader and chat, Lit included, gzip',
      value: `${show(whole)} bytes`,
      goal: atMost(whole, CHAT_GZIP, ' bytes'),
    };
  },
};
