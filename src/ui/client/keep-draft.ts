/**
 * Saves a long form while it is filled in: to the server at every change, and, only where the person says that the device
 * is theirs, here as well while the connection is lost. What is kept here is never sent by itself: the person is asked.
 */
const hours = 72;

interface LocalDraft {
  at: number;
  fields: [string, string][];
}

const keyOf = () => `jalin-draft:${location.pathname}`;

/** Everything typed, without files: those are sent with the form itself. */
function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== '_csrf' ? [[name, value]] : [],
  );
}

function readLocal(): LocalDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf()) ?? 'null') as LocalDraft | null;
    // The page's own beginning is now enough: a draft does not grow old while it is looked at.
    if (kept && performance.timeOrigin - kept.at < hours * 3_600_000) return kept;
    localStorage.removeItem(keyOf());
  } catch {
    // Storage is closed to us (private window): then there is only the server's draft.
  }
  return undefined;
}

function writeLocal(form: HTMLFormElement, at: number): void {
  try {
    localStorage.setItem(keyOf(), JSON.stringify({ at, fields: fieldsOf(form) }));
  } catch {
    // Full or closed: the words on the page stay, and the line below says that nothing was saved.
  }
}

function forgetLocal(): void {
  try {
    localStorage.removeItem(keyOf());
  } catch {
    // Nothing was kept.
  }
}

async function saveToServer(form: HTMLFormElement): Promise<boolean> {
  const data = new FormData();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') data.append(name, value);
  data.set('act', 'draft');
  const answer = await fetch(form.action, { method: 'POST', body: data, redirect: 'manual' }).catch(
    () => undefined,
  );
  return answer !== undefined && (answer.type === 'opaqueredirect' || answer.ok);
}

function fill(form: HTMLFormElement, { fields }: LocalDraft): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value);
    else if (
      control instanceof HTMLTextAreaElement ||
      (control instanceof HTMLInputElement && control.type === 'text')
    )
      control.value = fields.find(([name]) => name === control.name)?.[1] ?? control.value;
  }
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'govuk-button govuk-button--secondary';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

/** Says that there is a draft here which the server does not have, and lets the person decide. */
function offerLocal(form: HTMLFormElement, words: DOMStringMap, kept: LocalDraft, changed: () => void): void {
  const notice = document.createElement('div');
  notice.className = 'govuk-inset-text';
  notice.setAttribute('role', 'status');
  const sentence = document.createElement('p');
  sentence.textContent = words.unsent ?? '';
  notice.append(
    sentence,
    button(words.restore ?? '', () => {
      fill(form, kept);
      notice.remove();
      changed();
    }),
    ' ',
    button(words.forget ?? '', () => {
      forgetLocal();
      notice.remove();
    }),
  );
  form.before(notice);
}

function ownDeviceBox(words: DOMStringMap): { box: HTMLInputElement; row: HTMLElement } {
  const row = document.createElement('div');
  row.className = 'govuk-checkboxes govuk-checkboxes--small';
  const item = document.createElement('div');
  item.className = 'govuk-checkboxes__item';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = 'own-device';
  box.className = 'govuk-checkboxes__input';
  const label = document.createElement('label');
  label.className = 'govuk-label govuk-checkboxes__label';
  label.htmlFor = box.id;
  label.textContent = words.device ?? '';
  item.append(box, label);
  row.append(item);
  return { box, row };
}

/** Keeps the draft of the form in this place; its words come from the page. */
export function keepDraft(place: HTMLElement): void {
  const form = place.querySelector<HTMLFormElement>('form');
  if (!form) return;
  const words = place.dataset;
  const line = document.createElement('p');
  line.className = 'govuk-body-s';
  line.setAttribute('role', 'status');
  const { box, row } = ownDeviceBox(words);
  form.append(row, line);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let changedAt = performance.timeOrigin;
  const save = async () => {
    line.textContent = words.saving ?? '';
    const saved = await saveToServer(form);
    if (saved) forgetLocal();
    const time = new Date(changedAt).toTimeString().slice(0, 5).replace(':', '.');
    line.textContent = saved ? `${words.saved ?? ''} ${time}` : (words.notSaved ?? '');
  };
  const changed = () => {
    if (box.checked) writeLocal(form, changedAt);
    clearTimeout(waiting);
    waiting = setTimeout(save, 1_500);
  };
  form.addEventListener('input', (event) => {
    changedAt = performance.timeOrigin + event.timeStamp;
    if (event.target !== box) changed();
    else if (box.checked) writeLocal(form, changedAt);
    else forgetLocal();
  });
  form.addEventListener('submit', () => clearTimeout(waiting));
  const kept = readLocal();
  if (!kept) return;
  box.checked = true;
  if (JSON.stringify(kept.fields) === JSON.stringify(fieldsOf(form))) forgetLocal();
  else offerLocal(form, words, kept, changed);
}
