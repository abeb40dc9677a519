/** Elements that stand on lines of their own. */
const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'TABLE',
  'BLOCKQUOTE',
]);

function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '• ';
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
  const number = Number(list.getAttribute('start') ?? 1) + items.indexOf(item);
  const type = list.getAttribute('type') ?? '1';
  if (type === 'a' || type === 'A') return `${String.fromCharCode(type.charCodeAt(0) + number - 1)}. `;
  return `${number}. `;
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || /^(SCRIPT|STYLE|TITLE|META)$/.test(node.tagName)) return '';
  if (node.tagName === 'BR') return '\n';
  const inner = [...node.childNodes].map(textOf).join('');
  if (node.tagName === 'TD' || node.tagName === 'TH') return `${inner.trim()}\t`;
  if (!blocks.has(node.tagName)) return inner;
  return `\n${node.tagName === 'LI' ? markOf(node) : ''}${inner.trim()}\n`;
}

/** What was copied from a page or a document, as plain text with the numbers its lists showed. */
export function plainText(html: string): string {
  const text = textOf(new DOMParser().parseFromString(html, 'text/html').body);
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Lists lose their numbers when a browser pastes them as text: these are put in. */
export function pastePlainly(area: HTMLTextAreaElement): void {
  area.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!/<li[\s>]/i.test(html)) return;
    event.preventDefault();
    area.setRangeText(plainText(html), area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
