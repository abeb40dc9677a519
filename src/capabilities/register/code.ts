/**
 * The citable code of a cooperation: the digits of the government that records it, then its running number
 * ("3314-001"; what the province records for a regency is "33-017"), so that no two governments of an
 * installation give the same code. It carries no meaning that could become wrong (no year, no partner) and
 * stays when the region's own code changes.
 */
export function cooperationCode(regionCode: string, number: number): string {
  return `${regionCode.replaceAll('.', '')}-${String(number).padStart(3, '0')}`;
}
