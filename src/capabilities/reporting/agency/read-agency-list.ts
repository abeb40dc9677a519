import { whatsAppNumber } from './phone.ts';

/** One agency of a pasted list. */
export interface ListedAgency {
  /** Line in what was pasted, from 1. */
  line: number;
  name: string;
  officeTitle: string;
  email: string | null;
  phone: string | null;
  /** What on the line was not understood. */
  unread: string[];
}

const isEmail = (cell: string) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(cell);

/**
 * A tab, semicolon or bar is never part of a name; a comma often is, so it parts cells only where most lines have one and
 * some cell is plainly no name.
 */
function separatorIn(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const plain = ['\t', ';', '|'].find((mark) => lines.some((line) => line.includes(mark)));
  if (plain) return plain;
  const withComma = lines.filter((line) => line.includes(','));
  const hasContacts = withComma.some((line) =>
    cellsOf(line, ',').some((cell) => isEmail(cell) || whatsAppNumber(cell) !== undefined),
  );
  return withComma.length * 2 > lines.length && hasContacts ? ',' : '\t';
}

/** The cells of a line; a cell in quotation marks may hold the separator. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const mark of line) {
    if (mark === '"') quoted = !quoted;
    else if (mark === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += mark;
  }
  return [...cells, cell].map((one) => one.replace(/\s+/g, ' ').trim());
}

const isNumbering = (cell: string) => /^\d{1,4}[.)]?$/.test(cell);
const heading =
  /^(no|nomor|number|dinas|opd|skpd|perangkat daerah|nama( dinas| opd| instansi)?|instansi|agency|name)\.?$/i;

function readLine(cells: readonly string[], line: number): ListedAgency | undefined {
  const told = cells.filter((cell) => cell !== '' && !isNumbering(cell));
  const [name = '', ...rest] = told;
  if (name === '' || heading.test(name)) return undefined;
  const email = rest.find(isEmail) ?? null;
  const phoneCell = rest.find((cell) => whatsAppNumber(cell) !== undefined);
  const words = rest.filter((cell) => cell !== email && cell !== phoneCell);
  const [officeTitle = ''] = words.filter((cell) => /\p{L}/u.test(cell) && !cell.includes('@'));
  return {
    line,
    name: name.replace(/^\d{1,4}[.)]\s+/, '').slice(0, 200),
    officeTitle: officeTitle.slice(0, 200),
    email: email?.toLowerCase() ?? null,
    phone: phoneCell === undefined ? null : (whatsAppNumber(phoneCell) ?? null),
    unread: words.filter((cell) => cell !== officeTitle),
  };
}

/**
 * Reads a pasted or comma-separated list of agencies: the name first, then in any order the office to write to, its
 * address of mail and its telephone number. Numbering and headings are left out, and so is a name that came before.
 */
export function readAgencyList(text: string): ListedAgency[] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\ufeff/g, '');
  const separator = separatorIn(clean);
  const found = new Map<string, ListedAgency>();
  clean.split('\n').forEach((line, index) => {
    const agency = readLine(cellsOf(line, separator), index + 1);
    if (agency && !found.has(agency.name.toLowerCase())) found.set(agency.name.toLowerCase(), agency);
  });
  return [...found.values()];
}
