/**
 * The citable code of a cooperation: its region's digits, then a running number ("3314-001"). It carries no
 * meaning that could become wrong (no year, no partner) and stays when the region's own code changes.
 */
export function cooperationCode(regionCode: string, number: number): string {
  return `${regionCode.replaceAll('.', '')}-${String(number).padStart(3, '0')}`;
}
