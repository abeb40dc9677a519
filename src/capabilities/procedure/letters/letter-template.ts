import { z } from 'zod';
import { isSlotName } from './slots.ts';

/**
 * The shape of a template: a letter as data. Texts hold slots as `{partner}`; an administrator may change every word,
 * and what a template cannot mean is said when it is read, not when a letter is due.
 */
const slotName = z.string().refine(isSlotName, { error: ({ input }) => `unknown slot: ${String(input)}` });

const slotInText = /\{([^{}]*)\}/g;

/** The slots a text names, in order. */
export const slotsIn = (text: string): string[] =>
  [...text.matchAll(slotInText)].map(([, name = '']) => name);

const text = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    for (const name of slotsIn(value))
      if (!isSlotName(name)) context.addIssue({ code: 'custom', message: `unknown slot: {${name}}` });
    if (/[{}]/.test(value.replace(slotInText, '')))
      context.addIssue({ code: 'custom', message: 'a brace that encloses no slot' });
  });

/** Present only when that fact is given, or only when it is not. */
const condition = { onlyWith: slotName.optional(), onlyWithout: slotName.optional() };

const row = z.strictObject({ label: z.string().min(1), value: text, ...condition });

const block = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('paragraph'), text, ...condition }),
  z.strictObject({
    block: z.literal('list'),
    marker: z.enum(['number', 'letter', 'bullet']),
    items: z.array(text).min(1),
    ...condition,
  }),
  /** One item for each entry of a slot of kind `list`. */
  z.strictObject({
    block: z.literal('list-of'),
    marker: z.enum(['number', 'letter', 'bullet']),
    slot: slotName,
    ...condition,
  }),
  z.strictObject({ block: z.literal('facts'), rows: z.array(row).min(1), ...condition }),
  /** One line for each entry of a slot of kind `rows`, numbered in a first column. */
  z.strictObject({
    block: z.literal('table-of'),
    slot: slotName,
    columns: z.array(z.strictObject({ heading: z.string().min(1), width: z.number().positive() })).min(1),
    ...condition,
  }),
]);

const levels = z.array(z.enum(['province', 'regency-or-city'])).min(1);

const common = {
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
  /** Paper of the procedure it becomes, where the law names one. */
  paper: z.string().optional(),
  /** Citations as the rule sets write them: "P 14(2)". */
  basis: z.array(z.string().regex(/^\S+ .+$/)),
  /** Governments that write it; absent = both levels. */
  levels: levels.optional(),
  body: z.array(block).min(1),
  /** Papers that usually go with it, proposed where the facts name none. */
  attaches: z.array(z.strictObject({ paper: z.string().min(1), ...condition })).optional(),
};

const letter = z.strictObject({
  kind: z.literal('letter'),
  ...common,
  subject: text,
  attachments: text,
  addressee: z.strictObject({ recipient: text, through: text.optional(), place: text }),
  copies: z.array(z.strictObject({ to: text, levels: levels.optional() })),
});

const record = z.strictObject({
  kind: z.literal('record'),
  ...common,
  title: text,
  /** The other side's signature, at the left of the official's. */
  otherSide: z.strictObject({ above: z.array(text), below: z.array(text) }),
});

export const letterTemplateSchema = z.discriminatedUnion('kind', [letter, record]);

export type LetterTemplate = z.infer<typeof letterTemplateSchema>;
export type LetterTemplateText = z.input<typeof letterTemplateSchema>;
export type GovernmentLevel = z.infer<typeof levels>[number];
export type TemplateBlock = LetterTemplate['body'][number];

/** A template as it was edited, or what is wrong with it and where. */
export function readLetterTemplate(
  data: unknown,
): { template: LetterTemplate } | { problems: { path: string; message: string }[] } {
  const read = letterTemplateSchema.safeParse(data);
  if (read.success) return { template: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  };
}
