/**
 * Tells at once that a file is larger than the server accepts: sending 12 MB over a slow line only to be refused
 * costs minutes. The words come from the page; the server judges again.
 */
export function refuseLargeFiles(input: HTMLInputElement): void {
  const most = Number(input.dataset.jalinMostBytes);
  const words = input.dataset.jalinTooLarge ?? '';
  const group = input.closest('.govuk-form-group');
  const complaint = document.createElement('p');
  complaint.className = 'govuk-error-message';
  complaint.setAttribute('role', 'alert');
  input.addEventListener('change', () => {
    const large = [...(input.files ?? [])].filter(({ size }) => size > most);
    complaint.remove();
    if (large.length === 0) return;
    complaint.textContent = words.replace('%{name}', large.map(({ name }) => name).join(', '));
    group?.append(complaint);
    input.value = '';
  });
}
