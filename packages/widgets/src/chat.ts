import { defineChat } from './define.ts';

/** What the loader loads: registers the element. */
defineChat();
