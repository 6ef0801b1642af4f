import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ShopLanguage } from '@commerceai/sdk';
import { Liquid, type TagToken } from 'liquidjs';

const THEME = fileURLToPath(new URL('theme/', import.meta.url));
const LANGUAGES: readonly ShopLanguage[] = ['fr', 'en'];

/** The app block of a theme extension, as Shopify reads it. */
export interface ThemeBlock {
  /** Scripts that the platform adds to the page because the schema names them. */
  readonly scripts: readonly string[];
  render(page: PageObjects): Promise<string>;
}

/** The Liquid objects of one page. */
export interface PageObjects extends Record<string, unknown> {
  readonly request: {
    readonly locale: { readonly iso_code: ShopLanguage };
    readonly page_type: string;
    readonly path: string;
  };
}

/** Liquid as a Shopify theme has it: the filters and tags that our theme and our theme extension use. */
export class Theme {
  readonly #engine: Liquid;

  constructor() {
    this.#engine = createEngine({
      root: [`${THEME}templates/`, `${THEME}snippets/`],
      locales: readLocales(`${THEME}locales/`),
      assetUrl: (name) => `/assets/${name}`,
    });
  }

  /** One of the theme's own templates, inside its layout. */
  async render(template: string, page: PageObjects): Promise<string> {
    // Global, so that snippets see them too, as on Shopify.
    const content = await this.#engine.renderFile(template, {}, { globals: page });
    return this.#engine.renderFile('layout', { content_for_layout: content }, { globals: page });
  }
}

export interface ThemeBlockOptions {
  /** Folder of the theme extension, ending in "/". */
  readonly extension: string;
  readonly name: string;
  /** What the merchant chose in the theme editor; the schema's defaults elsewhere. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly assetUrl: (name: string) => string;
}

interface BlockSchema {
  readonly javascript?: string;
  readonly settings: readonly { readonly id?: string; readonly default?: unknown }[];
}

/** Reads a block of a theme extension: its Liquid, its schema, the extension's own locales. */
export function readThemeBlock({ extension, name, settings, assetUrl }: ThemeBlockOptions): ThemeBlock {
  const source = readFileSync(`${extension}blocks/${name}.liquid`, 'utf8');
  const schema: BlockSchema = JSON.parse(/{% schema %}([\s\S]*?){% endschema %}/.exec(source)![1]!);
  const engine = createEngine({
    root: [`${extension}snippets/`],
    locales: readLocales(`${extension}locales/`),
    assetUrl,
  });
  const template = engine.parse(source);
  const defaults = Object.fromEntries(
    schema.settings.filter(({ id }) => id).map((setting) => [setting.id!, setting.default ?? '']),
  );
  return {
    scripts: schema.javascript ? [assetUrl(schema.javascript)] : [],
    render: (page) =>
      engine.render(template, { block: { settings: { ...defaults, ...settings } } }, { globals: page }),
  };
}

type Locales = Readonly<Record<ShopLanguage, unknown>>;

/** `fr.json` and `en.json`, either of which may be the default. */
function readLocales(folder: string): Locales {
  const read = (language: ShopLanguage): unknown => {
    for (const name of [`${language}.json`, `${language}.default.json`]) {
      try {
        return JSON.parse(readFileSync(folder + name, 'utf8'));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
    return {};
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Locales;
}

function createEngine(options: {
  root: string[];
  locales: Locales;
  assetUrl: (name: string) => string;
}): Liquid {
  const engine = new Liquid({
    root: options.root,
    extname: '.liquid',
    cache: true,
    jsTruthy: false,
  });
  engine.registerFilter('asset_url', options.assetUrl);
  engine.registerFilter('t', function (key: string, ...values: [string, unknown][]) {
    const { locale } = this.context.getSync(['request']) as PageObjects['request'];
    return translate(options.locales[locale.iso_code], key, values);
  });
  // The platform reads the schema; the page shows nothing of it.
  engine.registerTag('schema', {
    parse(_token: TagToken, rest) {
      while (rest.length) {
        const next = rest.shift()!;
        if ('name' in next && next.name === 'endschema') return;
      }
    },
    render: () => '',
  });
  return engine;
}

function translate(texts: unknown, key: string, values: readonly [string, unknown][]): string {
  let text: unknown = texts;
  for (const part of key.split('.')) text = (text as Record<string, unknown> | undefined)?.[part];
  if (typeof text !== 'string') return `translation missing: ${key}`;
  return values.reduce((filled, [name, value]) => filled.replaceAll(`{{ ${name} }}`, String(value)), text);
}
