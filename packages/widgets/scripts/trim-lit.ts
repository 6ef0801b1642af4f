import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * What of lit-html's readable source is settled in the chat, and what it comes to. What hangs on it can never run, and
 * the bundler drops it: almost 1 kB gzip. The build fails when Lit reads differently.
 */
const SETTLED: readonly (readonly [source: string | RegExp, settled: string])[] = [
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['const debugLogEvent = DEV_MODE', 'const debugLogEvent = false'],
  ['polyfillSupport?.(Template, ChildPart);', ''],
  ["(global.litHtmlVersions ??= []).push('3.3.3');", ''],
  ['wrap(', '('],
  // Templates are HTML, and the browser makes their strings.
  ["typeof type === 'number'", 'true'],
  ['type === SVG_RESULT', 'false'],
  ['type === MATHML_RESULT', 'false'],
  // Expressions stand between tags and as values of attributes and events: in no comment, text area or tag's name, and
  // for no property, boolean attribute or element as a whole.
  ["match[COMMENT_START] === '!--'", 'false'],
  ['match[COMMENT_START] !== undefined', 'false'],
  ['match[DYNAMIC_TAG_NAME] !== undefined', 'false'],
  ['match[ATTRIBUTE_NAME] === undefined', 'false'],
  ['attrNameEndIndex === -2 ? i : end', 'end'],
  ['regex === commentEndRegex || regex === comment2EndRegex', 'false'],
  ['data === markerMatch', 'true'],
  ['rawTextElement.test(match[TAG_NAME])', 'false'],
  ['rawTextElement.test(node.tagName)', 'false'],
  ['rawTextEndRegex ?? textEndRegex', 'textEndRegex'],
  ["m[1] === '.'", 'false'],
  ["m[1] === '?'", 'false'],
  ['name.startsWith(marker)', 'false'],
  ['templatePart.type === ATTRIBUTE_PART', 'true'],
  ['if (part !== undefined)', ''],
  // Lists are arrays.
  ['isIterable(value)', 'isArray(value)'],
  // No value is a directive, so none means "no change", and no part hears of connections.
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['resolveDirective(this, value, directiveParent, 0)', 'value'],
  ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
  ['resolveDirective(this, newListener, directiveParent, 0)', 'newListener'],
  ['value !== noChange', 'true'],
  ['v === noChange', 'false'],
  ['newListener === noChange', 'false'],
  ['change && !noCommit', 'change'],
  ['(value, directiveParent = this)', '(value)'],
  ['(newListener, directiveParent = this)', '(newListener)'],
  ['this._$notifyConnectionChanged?.', 'false && '],
  ['this._$disconnectableChildren = undefined;', ''],
  ['this.__isConnected = options?.isConnected ?? true;', ''],
  // It is rendered without options, and a listener is an arrow function, always there.
  ['options?.creationScope ?? d', 'd'],
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  ['options ?? {}', ''],
  ['this.options?.host ?? ', ''],
  ['this.options = options;', ''],
  [', this.options)', ')'],
  [', options)', ')'],
  ['newListener ?? nothing', 'newListener'],
  ['newListener === nothing', 'false'],
  ['newListener !== nothing', 'true'],
  [/(?:new|old)Listener\.(?:capture|once|passive)/g, '0'],
  [/, this, (?:new|old)Listener\)/g, ', this)'],
  ["typeof this._$committedValue === 'function'", 'true'],
  // Members that only directives, Lit's own tests and other packages read, up to their closing brace.
  [/^ {4}(?:get (?:_\$isConnected|\w+N(?:ode|ame))|setConnected)\(\w*\) \{[\s\S]*?^ {4}\}/gm, ''],
  ['type: ATTRIBUTE_PART,', ''],
  [/this\.type = (?:ATTRIBUTE|CHILD|EVENT)_PART;/g, ''],
];

/** Puts Lit without what the chat's templates never use in the place of Lit. `templates.test.ts` holds them to it. */
export const trimLit: Plugin = {
  name: 'trim-lit',
  setup(build) {
    build.onLoad({ filter: /lit-html[\\/]lit-html\.js$/ }, async ({ path }) => ({
      contents: trim(await readFile(join(dirname(path), 'development/lit-html.js'), 'utf8')),
    }));
  },
};

/** @throws {RangeError} When something is no longer as it was in Lit's source. */
export function trim(source: string): string {
  return SETTLED.reduce((trimmed, [from, to]) => {
    const next = trimmed.replaceAll(from, to);
    if (next === trimmed) throw new RangeError(`lit-html no longer has ${from}: see SETTLED.`);
    return next;
  }, source);
}
