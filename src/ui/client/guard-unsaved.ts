/** Asks before a long form is left with something typed and not sent. The words are the browser's own. */
export function guardUnsaved(form: HTMLFormElement): void {
  let changed = false;
  form.addEventListener('input', () => {
    changed = true;
  });
  form.addEventListener('submit', () => {
    changed = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
}
