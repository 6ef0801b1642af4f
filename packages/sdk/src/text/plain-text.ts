/**
 * What a passage in Markdown says, for places that draw none: no marks of headings, lists, emphasis, code or links;
 * the cells of a table's row stand apart by a comma. Line breaks stay.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^[ \t]*[|:-][-:| \t]*$\n?/gm, '')
    .replace(/^[ \t]*\|(.*)\|[ \t]*$/gm, (_row, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .join(', '),
    )
    .replace(/^[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)[ \t]+/gm, '')
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim();
}
