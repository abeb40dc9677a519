import type { Cell } from './cell.ts';

/** What another person saved meanwhile. */
export interface Theirs {
  number: number;
  heading: string;
  text: string;
  byName: string;
}

export interface ShownFinding {
  key: string;
  clause: string;
  message: string;
  why: string;
  passages: { language: string; called: string; text: string }[];
}

/** What the server says of a text that was sent. */
export interface Answer {
  saved: Record<string, number>;
  theirs: Record<string, Theirs>;
  refused?: string;
  /** ISO instant at which the server answered. */
  at: string;
  /** By language of this clause. */
  states: Record<string, string>;
  findings: ShownFinding[];
}

export type Sent = Answer | 'offline' | 'signed-out';

/** A token that this sitting may send forms with, read from the page as the server gives it now; after signing in again it is another. */
async function renewToken(): Promise<boolean> {
  const answer = await fetch(location.pathname).catch(() => undefined);
  if (!answer?.ok || answer.redirected) return false;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const token = fresh.querySelector<HTMLInputElement>('[data-jalin-editor] input[name="_csrf"]')?.value;
  if (!token) return false;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="_csrf"]')) field.value = token;
  return true;
}

function dataOf({ form, heading, text, number }: Cell): FormData {
  const data = new FormData();
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name="_csrf"], input[name="outline"]'))
    data.set(field.name, field.value);
  for (const field of [number, heading, text]) if (field) data.set(field.name, field.value);
  data.set('answer', 'script');
  return data;
}

/** Sends one cell as it is typed. Nobody's text is written over: what another saved meanwhile comes back in the answer. */
export async function sendCell(cell: Cell, again = true): Promise<Sent> {
  const answer = await fetch(cell.form.action, { method: 'POST', body: dataOf(cell) }).catch(() => undefined);
  if (!answer) return 'offline';
  if (answer.ok && /json/.test(answer.headers.get('content-type') ?? '')) return answer.json();
  if (answer.status >= 500) return 'offline';
  if (again && (await renewToken())) return sendCell(cell, false);
  return 'signed-out';
}
