import { edtfBounds } from '#kernel/edtf.ts';
import { folded } from './properties.ts';

/** What the search for duplicates needs of one cooperation: one line for each of its foreign parties. */
export interface PartnerLine {
  code: string;
  titleId: string;
  titleEn: string | null;
  kind: string;
  start: string | null;
  end: string | null;
  partner: string;
}

export interface LikelyDuplicate {
  one: PartnerLine;
  other: PartnerLine;
  /** Why they look alike, besides the partner they share. */
  sameKind: boolean;
  overlap: 'yes' | 'not-said';
}

type Period = Pick<PartnerLine, 'start' | 'end'>;

/** First and last day a period may touch; null = open or not said. */
function reach({ start, end }: Period): { from: string | null; to: string | null } {
  const from = start === null ? null : edtfBounds(start);
  const to = end === null || end === '..' ? null : edtfBounds(end);
  return { from: from?.earliest ?? null, to: to?.latest ?? null };
}

/** Whether two periods can have days in common; `not-said` when one of them says nothing at all. */
export function periodsOverlap(one: Period, other: Period): 'yes' | 'no' | 'not-said' {
  const saysNothing = ({ start, end }: Period) => start === null && (end === null || end === '..');
  if (saysNothing(one) || saysNothing(other)) return 'not-said';
  const [a, b] = [reach(one), reach(other)];
  const apart =
    (a.to !== null && b.from !== null && a.to < b.from) ||
    (b.to !== null && a.from !== null && b.to < a.from);
  return apart ? 'no' : 'yes';
}

/** Pairs grow with the square: a partner with more records than this is not compared beyond them. */
const mostOfOnePartner = 200;

/**
 * Pairs of cooperations that may be one: the same partner, however spelt, in times that overlap. Where a period
 * is not said the kind must be the same. The likeliest come first.
 */
export function likelyDuplicates(lines: readonly PartnerLine[]): LikelyDuplicate[] {
  const byPartner = Map.groupBy(lines, ({ partner }) => folded(partner));
  const pairs = new Map<string, LikelyDuplicate>();
  for (const same of [...byPartner.values()].map((all) => all.slice(0, mostOfOnePartner)))
    for (const [at, one] of same.entries())
      for (const other of same.slice(at + 1)) {
        const overlap = periodsOverlap(one, other);
        const sameKind = one.kind === other.kind;
        if (one.code === other.code || overlap === 'no' || (overlap === 'not-said' && !sameKind)) continue;
        pairs.set([one.code, other.code].sort().join(' '), { one, other, sameKind, overlap });
      }
  const weight = ({ sameKind, overlap }: LikelyDuplicate) => (sameKind ? 2 : 0) + (overlap === 'yes' ? 1 : 0);
  return [...pairs.values()].sort((one, other) => weight(other) - weight(one));
}

export interface LikelySame<O> {
  one: O;
  other: O;
}

/** Organisations that may be one: a name or alias they share, in one country as far as that is said. */
export function likelySameOrganisations<
  O extends { id: number; name: string; aliases: readonly string[]; country: string | null },
>(organisations: readonly O[]): LikelySame<O>[] {
  const named = organisations.flatMap((organisation) =>
    [...new Set([organisation.name, ...organisation.aliases].map(folded))].map((name) => ({
      name,
      organisation,
    })),
  );
  const pairs = new Map<string, LikelySame<O>>();
  for (const same of Map.groupBy(named, ({ name }) => name).values())
    for (const [at, { organisation: one }] of same.entries())
      for (const { organisation: other } of same.slice(at + 1)) {
        const abroad = one.country !== null && other.country !== null && one.country !== other.country;
        if (one.id !== other.id && !abroad) pairs.set(`${one.id} ${other.id}`, { one, other });
      }
  return [...pairs.values()];
}
