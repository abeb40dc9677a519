/**
 * Holds back a second sending while the first is under way: on a slow line people press again. Coming back by the
 * browser's button brings the page from memory as it was left, so it is set free again.
 */
export function sendOnce(form: HTMLFormElement): void {
  let underWay = false;
  form.addEventListener('submit', (event) => {
    if (underWay) event.preventDefault();
    underWay = true;
    form.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', () => {
    underWay = false;
    form.removeAttribute('aria-busy');
  });
}
