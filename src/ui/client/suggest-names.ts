/** Letters before a name is asked for, and the quiet after a key before it is (ms): a slow line carries few questions. */
const fewestLetters = 2;
const quiet = 250;

async function namesLike(address: string, typed: string, signal: AbortSignal): Promise<string[]> {
  const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal });
  const { names } = (answer.ok ? await answer.json() : {}) as { names?: string[] };
  return names ?? [];
}

/** Fills a list of suggestions with the names like what is typed in the fields that use it. */
export function suggestNames(list: HTMLDataListElement): void {
  const address = list.dataset.jalinSuggest ?? '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  const ask = async (typed: string) => {
    asking.abort();
    asking = new AbortController();
    // Without a connection nothing is suggested; the form is sent as it is typed.
    const names = await namesLike(address, typed, asking.signal).catch(() => undefined);
    if (!names) return;
    list.replaceChildren(
      ...names.map((name) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  };
  for (const input of document.querySelectorAll<HTMLInputElement>(`input[list="${list.id}"]`))
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      const typed = input.value.trim();
      if (typed.length >= fewestLetters) waiting = setTimeout(() => ask(typed), quiet);
    });
}
