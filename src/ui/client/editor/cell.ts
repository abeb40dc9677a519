/** One language of one clause on the page. */
export interface Cell {
  place: HTMLElement;
  form: HTMLFormElement;
  /** "c4 id": names it on this page. */
  name: string;
  language: string;
  text: HTMLTextAreaElement;
  heading: HTMLInputElement | null;
  /** Of the text the server has. */
  number: HTMLInputElement;
  /** Says whether what is typed is saved. */
  line: HTMLElement;
  saved: string;
  /** Another person's text waits to be joined: nothing is saved by itself meanwhile. */
  inConflict: boolean;
}

export const contentOf = ({ heading, text }: Cell): string => `${heading?.value ?? ''}\n${text.value}`;
export const isUnsaved = (cell: Cell): boolean => contentOf(cell) !== cell.saved;

/** The cells of the editor, in their order. */
export function cellsIn(editor: HTMLElement): Cell[] {
  return [...editor.querySelectorAll<HTMLElement>('[data-jalin-cell]')].flatMap((place) => {
    const form = place.closest('form');
    const text = place.querySelector('textarea');
    const number = place.querySelector<HTMLInputElement>('input[name^="number-"]');
    const line = place.querySelector<HTMLElement>('[data-jalin-saving]');
    if (!form || !text || !number || !line) return [];
    const language = place.dataset.jalinCell ?? '';
    const heading = place.querySelector<HTMLInputElement>('input[name^="heading-"]');
    const name = `${place.closest('section')?.id ?? ''} ${language}`;
    const cell = { place, form, name, language, text, heading, number, line, saved: '', inConflict: false };
    return [{ ...cell, saved: contentOf(cell) }];
  });
}

/** A button of the kit that does something on this page. */
export function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'govuk-button govuk-button--secondary';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}
