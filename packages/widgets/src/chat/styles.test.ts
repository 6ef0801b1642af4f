import { describe, expect, it } from 'vitest';
import { accentStyles, LAUNCHER_STYLES } from './launcher.ts';
import { STYLES } from './styles.ts';

describe('STYLES', () => {
  it('names no physical side, so that it reads from right to left too', () => {
    const physical =
      /(?:^|[\s;{])(?:left|right|(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|top|bottom)\s*:/;
    const declarations = STYLES.replace(/@media[^{]*/g, '');
    expect(declarations.match(physical)).toBeNull();
    expect(STYLES).not.toMatch(/text-align: (?:left|right)/);
  });

  it('stops all motion for those who ask for that', () => {
    expect(LAUNCHER_STYLES).toMatch(/prefers-reduced-motion: reduce\).*animation: none/);
  });
});

describe('accentStyles', () => {
  it('takes a colour and nothing that could end the rule', () => {
    expect(accentStyles('#1f4d46')).toContain('--commerceai-accent: #1f4d46');
    expect(accentStyles('rebeccapurple')).toContain('rebeccapurple');
    for (const bad of ['red} *{display:none', 'url(//evil.example)', '', null, 'a;b'])
      expect(accentStyles(bad)).toBe('');
  });
});
