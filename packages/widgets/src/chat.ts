// The texts first: what follows then packs 50 bytes better.
import './chat/strings.ts';
import { defineChat } from './define.ts';

/** What the loader loads: registers the element. */
defineChat();
