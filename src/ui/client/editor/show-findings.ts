import type { ShownFinding } from './send-cell.ts';

function element(name: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function passagesOf({ passages }: ShownFinding): HTMLElement[] {
  if (passages.length === 0) return [];
  const line = document.createElement('p');
  passages.forEach(({ language, called, text }, at) => {
    line.append(at > 0 ? ' / ' : '', `${called}: `, element('q', text, { lang: language }));
  });
  return [line];
}

function itemOf(finding: ShownFinding, href: string, aside: string): HTMLElement {
  const item = document.createElement('li');
  const said = document.createElement('p');
  said.append(element('strong', finding.message), ` ${finding.why}`);
  const link = element('a', aside, { class: 'govuk-link', href: `${href}#f-${finding.key}` });
  link.append(element('span', `: ${finding.message}`, { class: 'govuk-visually-hidden' }));
  item.append(said, ...passagesOf(finding), link);
  return item;
}

/** Shows beside every clause what the checks find in the agreement as it was just saved. */
export function showFindings(editor: HTMLElement, findings: readonly ShownFinding[]): void {
  for (const place of editor.querySelectorAll<HTMLElement>('[data-jalin-findings]')) {
    const list = place.querySelector('ul');
    const own = findings.filter(({ clause }) => clause === place.dataset.jalinFindings);
    list?.replaceChildren(
      ...own.map((one) => itemOf(one, place.dataset.href ?? '', editor.dataset.aside ?? '')),
    );
  }
  const count = document.querySelector('[data-jalin-open-findings]');
  if (count) count.textContent = `(${findings.length})`;
}
