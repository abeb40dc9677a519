/**
 * The script of the agreement editor, loaded there only: saves each language of each clause while it is written, shows what
 * the checks find, and keeps two people from writing over one another. Without it every clause is a form that is sent.
 */
import { button, type Cell, cellsIn, contentOf, isUnsaved } from './cell.ts';
import { keepHere } from './keep-here.ts';
import { pastePlainly } from './plain-paste.ts';
import { type Answer, sendCell, type Theirs } from './send-cell.ts';
import { showFindings } from './show-findings.ts';

/** Milliseconds after the last key, and between tries while there is no connection. */
const quiet = 1_500;
const patience = 15_000;

/** The server's time of saving, as this device's clock shows times. */
const timeOf = (instant: string) => new Date(instant).toTimeString().slice(0, 5).replace(':', '.');

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 4}px`;
}

function showStates(editor: HTMLElement, cell: Cell, states: Answer['states']): void {
  for (const place of cell.form.querySelectorAll<HTMLElement>('[data-jalin-cell]')) {
    const state = states[place.dataset.jalinCell ?? ''] ?? '';
    const tag = place.querySelector('[data-jalin-state] > *');
    if (tag && state) tag.textContent = editor.getAttribute(`data-state-${state}`) ?? tag.textContent;
  }
}

/** Shows what another person saved, and lets this one join the two or take theirs. */
function showConflict(editor: HTMLElement, cell: Cell, theirs: Theirs, save: () => void): void {
  cell.inConflict = true;
  const notice = document.createElement('div');
  notice.className = 'govuk-inset-text';
  notice.setAttribute('role', 'alert');
  const said = Object.assign(document.createElement('p'), { textContent: editor.dataset.join ?? '' });
  const name = Object.assign(document.createElement('strong'), {
    textContent: `${editor.dataset.theirs} (${theirs.byName})`,
  });
  const text = Object.assign(document.createElement('p'), {
    className: 'jalin-text',
    lang: cell.language,
    dir: cell.text.dir,
    textContent: [theirs.heading, theirs.text].filter(Boolean).join('\n'),
  });
  const decide = (take: boolean) => () => {
    notice.remove();
    cell.inConflict = false;
    cell.number.value = String(theirs.number);
    if (take) {
      cell.text.value = theirs.text;
      if (cell.heading) cell.heading.value = theirs.heading;
      grow(cell.text);
    }
    cell.text.focus();
    save();
  };
  notice.append(
    said,
    name,
    text,
    button(editor.dataset.saveJoined ?? '', decide(false)),
    ' ',
    button(editor.dataset.takeTheirs ?? '', decide(true)),
  );
  cell.text.closest('.govuk-form-group')?.before(notice);
}

function take(editor: HTMLElement, cell: Cell, sent: string, answer: Answer, save: () => void): void {
  const number = answer.saved[cell.language];
  const theirs = answer.theirs[cell.language];
  if (number !== undefined) {
    cell.number.value = String(number);
    cell.saved = sent;
    cell.line.textContent = isUnsaved(cell)
      ? (editor.dataset.unsaved ?? '')
      : `${editor.dataset.saved} ${timeOf(answer.at)}`;
  } else cell.line.textContent = `${editor.dataset.refused} ${answer.refused ?? ''}`;
  if (theirs) showConflict(editor, cell, theirs, save);
  showStates(editor, cell, answer.states);
  showFindings(editor, answer.findings);
}

/** Saves a cell whenever it was left alone for a moment; the line below it says honestly how that went. */
function saveByItself(editor: HTMLElement, cell: Cell, changed: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let underWay = false;
  const save = async () => {
    clearTimeout(waiting);
    if (underWay || cell.inConflict || !isUnsaved(cell)) return;
    underWay = true;
    cell.line.textContent = editor.dataset.saving ?? '';
    const sent = contentOf(cell);
    const answer = await sendCell(cell);
    underWay = false;
    if (typeof answer === 'string') {
      cell.line.textContent =
        (answer === 'offline' ? editor.dataset.offline : editor.dataset.signedOut) ?? '';
      waiting = setTimeout(save, patience);
    } else {
      take(editor, cell, sent, answer, save);
      if (isUnsaved(cell) && cell.saved === sent) waiting = setTimeout(save, quiet);
    }
    changed();
  };
  const typed = () => {
    grow(cell.text);
    cell.line.textContent = editor.dataset.unsaved ?? '';
    clearTimeout(waiting);
    waiting = setTimeout(save, quiet);
    changed();
  };
  cell.text.addEventListener('input', typed);
  cell.heading?.addEventListener('input', typed);
  cell.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', save);
  return save;
}

/** Alt and an arrow: to the clause before or after in the same language, or to another language of the same clause. */
function moveByKeys(cells: readonly Cell[], saves: ReadonlyMap<Cell, () => void>): void {
  document.addEventListener('keydown', (event) => {
    const at = cells.find(({ place }) => place.contains(document.activeElement));
    if (!at) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      saves.get(at)?.();
      return;
    }
    if (!event.altKey || !event.key.startsWith('Arrow')) return;
    const down = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const others = cells.filter((one) => (down ? one.language === at.language : one.form === at.form));
    const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : -1;
    const next = others[others.indexOf(at) + step];
    if (!next) return;
    event.preventDefault();
    next.text.focus();
    next.text.scrollIntoView({ block: 'center' });
  });
}

function begin(editor: HTMLElement): void {
  const cells = cellsIn(editor);
  const changed = keepHere(editor, cells);
  const saves = new Map(cells.map((cell) => [cell, saveByItself(editor, cell, changed)]));
  for (const { text } of cells) {
    pastePlainly(text);
    grow(text);
  }
  moveByKeys(cells, saves);
  editor.prepend(
    Object.assign(document.createElement('p'), {
      className: 'govuk-body-s',
      textContent: editor.dataset.keys ?? '',
    }),
  );
  window.addEventListener('beforeunload', (event) => {
    if (cells.some(isUnsaved)) event.preventDefault();
  });
}

const editor = document.querySelector<HTMLElement>('[data-jalin-editor]');
if (editor) begin(editor);
