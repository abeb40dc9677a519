/**
 * Shows the questions that hang on an answer only with that answer. The base's own script would also mark radios
 * as expanded, which their role does not allow.
 */
export function revealByRadio(group: HTMLElement): void {
  const pairs = [...group.querySelectorAll<HTMLInputElement>('input[data-aria-controls]')].flatMap(
    (input) => {
      const questions = document.getElementById(input.dataset.ariaControls ?? '');
      return questions ? [{ input, questions }] : [];
    },
  );
  const show = () => {
    for (const { input, questions } of pairs)
      questions.classList.toggle('govuk-radios__conditional--hidden', !input.checked);
  };
  group.addEventListener('change', show);
  // Coming back, browsers restore the answers after the page was made.
  window.addEventListener('pageshow', show);
  show();
}
