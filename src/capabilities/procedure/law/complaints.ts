import type { z } from 'zod';
import type { Words } from '#kernel/language.ts';

/** What is wrong with a rule set, where, and what to do about it. */
export interface Complaint {
  /** "stage council-approval", or the way through the file: "clocks.0 (DPRD_DECISION).length". */
  place: string;
  words: Words;
}

const kinds: Readonly<Record<string, string>> = {
  paper: 'dokumen',
  actor: 'pelaku',
  clock: 'jangka waktu',
  stage: 'tahap',
  path: 'jalur',
};

export const noSuch = (place: string, kind: string, name: string): Complaint => ({
  place,
  words: { id: `tidak ada ${kinds[kind] ?? kind} ${name}`, en: `there is no ${kind} ${name}` },
});

export const standsTwice = (place: string): Complaint => ({
  place,
  words: {
    id: 'ditulis dua kali; hapus atau ganti nama salah satunya',
    en: 'stands twice; drop or rename one',
  },
});

export const citesNothing = (place: string, citation: string): Complaint => ({
  place,
  words: {
    id: `"${citation}" merujuk peraturan yang tidak ada dalam "instruments"`,
    en: `"${citation}" cites no instrument of the rule set`,
  },
});

export const notBefore = (amends: string): Complaint => ({
  place: 'amends',
  words: {
    id: `mengubah ${amends}, yang tidak ada sebelum aturan ini`,
    en: `amends ${amends}, which does not stand before it`,
  },
});

const keyOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return '';
  const { code, id, abbreviation } = value as Record<string, unknown>;
  const key = code ?? id ?? abbreviation;
  return typeof key === 'string' ? ` (${key})` : '';
};

/** The way to a value, each entry of a list with its code so that a person finds it. */
function placeOf(path: readonly PropertyKey[], text: unknown): string {
  let value = text;
  const steps = path.map((step) => {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    return `${String(step)}${typeof step === 'number' ? keyOf(value) : ''}`;
  });
  return steps.join('.') || 'berkas / file';
}

type Issue = z.core.$ZodIssue;

const valueAt = (path: readonly PropertyKey[], text: unknown): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    text,
  );

function wordsOf(issue: Issue, value: unknown): Words {
  switch (issue.code) {
    case 'invalid_type':
      return {
        id: value === undefined ? 'belum diisi' : `harus berupa ${issue.expected}`,
        en: value === undefined ? 'is missing' : `must be of type ${issue.expected}`,
      };
    case 'unrecognized_keys':
      return {
        id: `tidak dikenal: ${issue.keys.join(', ')}`,
        en: `is not known here: ${issue.keys.join(', ')}`,
      };
    case 'invalid_value':
      return {
        id: `harus salah satu dari: ${issue.values.map(String).join(', ')}`,
        en: `must be one of: ${issue.values.map(String).join(', ')}`,
      };
    case 'too_small':
      return {
        id: `terlalu sedikit; paling kurang ${issue.minimum}`,
        en: `is too little; at least ${issue.minimum}`,
      };
    case 'invalid_format':
      return {
        id: `tidak sesuai bentuknya${issue.pattern ? ` ${issue.pattern}` : ''}`,
        en: `does not have its form${issue.pattern ? ` ${issue.pattern}` : ''}`,
      };
    default:
      return { id: `tidak dapat dibaca: ${issue.message}`, en: `cannot be read: ${issue.message}` };
  }
}

/** What the shape complains about, in words. */
export const shapeComplaints = (issues: readonly Issue[], text: unknown): Complaint[] =>
  issues.map((issue) => ({
    place: placeOf(issue.path, text),
    words: wordsOf(issue, valueAt(issue.path, text)),
  }));
