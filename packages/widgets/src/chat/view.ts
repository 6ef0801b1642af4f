import type { nothing, TemplateResult } from 'lit/html.js';
import type { ChatModel } from './state.ts';
import type { ChatLanguage, Strings } from './strings.ts';

/** A piece of the page, or none. */
export type View = TemplateResult | typeof nothing;

/** What every part of the chat is drawn from, and what it may ask for. */
export interface ViewContext {
  readonly model: ChatModel;
  readonly language: ChatLanguage;
  readonly strings: Strings;
  readonly send: (text: string) => void;
  readonly retry: (messageId: string) => void;
  readonly discard: (messageId: string) => void;
  readonly resolve: (resolved: boolean) => void;
  readonly rate: (score: number, comment: string) => void;
  /** Opens the sources of a message at one of them. */
  readonly showSource: (key: string, index: number) => void;
}
