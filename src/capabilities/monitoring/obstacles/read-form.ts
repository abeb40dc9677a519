import type { z } from 'zod';
import type { Form } from '#platform/http/index.ts';
import { readDateText } from '#ui';
import type { ObstacleContent, ObstacleSourceKind, Severity, Side } from './obstacle.ts';

/** Something no use case takes, so that it answers with its complaint about the field. */
const wrong = 'not understood';

/** A date beside the words it was written in; words that are no date stay words. */
export function saidDate(form: Form, field: string): { words: string; edtf: string | null } {
  const words = form.get(field).trim();
  const read = readDateText(words);
  if (read.kind === 'problem') return { words, edtf: wrong };
  return { words, edtf: read.kind === 'date' && read.edtf !== '..' ? read.edtf : null };
}

/** One day; '' when the field is empty, and what is no day stays as typed. */
export function dayIn(form: Form, field: string): string {
  const text = form.get(field).trim();
  const read = readDateText(text);
  return read.kind === 'date' ? read.edtf : text;
}

/** A coding as its form sent it. */
export function contentOf(form: Form): z.input<typeof ObstacleContent> {
  const dated = saidDate(form, 'dated');
  return {
    codes: form.getAll('codes'),
    quotation: form.get('quotation'),
    source: {
      kind: form.get('source') as ObstacleSourceKind,
      title: form.get('sourceTitle'),
      office: form.get('sourceOffice'),
      datedWords: dated.words,
      dated: dated.edtf,
      place: form.get('place'),
    },
    side: (form.get('side') || null) as Side | null,
    severity: (form.get('severity') || null) as Severity | null,
    mitigation: form.get('mitigation'),
    owner: form.get('owner'),
    due: dayIn(form, 'due') || null,
  };
}
