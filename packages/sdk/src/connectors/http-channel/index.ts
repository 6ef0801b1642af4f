export { type HttpChannelOptions, httpChannel } from './http-channel.ts';
