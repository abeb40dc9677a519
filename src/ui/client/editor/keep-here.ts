import { button, type Cell, isUnsaved } from './cell.ts';

const hours = 72;
const key = () => `jalin-agreement:${location.pathname}`;

interface Kept {
  at: number;
  cells: Record<string, { heading: string; text: string }>;
}

function read(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key()) ?? 'null') as Kept | null;
    if (kept && performance.timeOrigin - kept.at < hours * 3_600_000) return kept;
    localStorage.removeItem(key());
  } catch {
    // Storage is closed to us (private window): the words on the page stay.
  }
  return undefined;
}

function forget(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // Nothing was kept.
  }
}

function ownDeviceBox(words: string): { box: HTMLInputElement; row: HTMLElement } {
  const row = document.createElement('div');
  row.className = 'govuk-checkboxes govuk-checkboxes--small';
  row.innerHTML =
    '<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="own-device"><label class="govuk-label govuk-checkboxes__label" for="own-device"></label></div>';
  const box = row.querySelector('input') as HTMLInputElement;
  (row.querySelector('label') as HTMLElement).textContent = words;
  return { box, row };
}

function fill(cells: readonly Cell[], kept: Kept): void {
  for (const cell of cells) {
    const one = kept.cells[cell.name];
    if (!one) continue;
    cell.text.value = one.text;
    if (cell.heading) cell.heading.value = one.heading;
    cell.text.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/**
 * Keeps unsaved text on this device as well, only where the person says it is theirs. What is found here later is never
 * sent by itself: the person is asked. Returns what to call whenever something was typed or saved.
 */
export function keepHere(editor: HTMLElement, cells: readonly Cell[]): () => void {
  const words = editor.dataset;
  const { box, row } = ownDeviceBox(words.device ?? '');
  editor.prepend(row);
  const keep = () => {
    const unsaved = cells.filter(isUnsaved);
    if (!box.checked || unsaved.length === 0) return forget();
    const kept = unsaved.map(({ name, heading, text }) => [
      name,
      { heading: heading?.value ?? '', text: text.value },
    ]);
    try {
      localStorage.setItem(
        key(),
        JSON.stringify({ at: performance.timeOrigin, cells: Object.fromEntries(kept) }),
      );
    } catch {
      // Full or closed: the line below the text says that nothing was saved.
    }
  };
  box.addEventListener('change', keep);
  const kept = read();
  if (!kept) return keep;
  box.checked = true;
  const notice = document.createElement('div');
  notice.className = 'govuk-inset-text';
  notice.setAttribute('role', 'status');
  notice.append(
    Object.assign(document.createElement('p'), { textContent: words.kept ?? '' }),
    button(words.putBack ?? '', () => {
      notice.remove();
      fill(cells, kept);
    }),
    ' ',
    button(words.forget ?? '', () => {
      notice.remove();
      forget();
    }),
  );
  editor.prepend(notice);
  return () => {
    // Until the person has decided, what was kept is not written over.
    if (!notice.isConnected) keep();
  };
}
