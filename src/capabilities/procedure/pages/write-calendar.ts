/** One deadline as a calendar shows it: a whole day. */
export interface CalendarEvent {
  /** The same for the same deadline each time the calendar is read. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  summary: string;
  description: string;
  url: string;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

const mostOctets = 75;
const octetsOf = (text: string) => Buffer.byteLength(text, 'utf8');

/** Lines of at most 75 octets, broken between characters; what goes on begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octetsOf(current + character) > mostOctets) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

const dateOf = (day: string) => day.replaceAll('-', '');
const stampOf = (now: Date) => now.toISOString().replace(/[-:]|\.\d{3}/g, '');

function nextDay(day: string): string {
  return dateOf(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
}

const eventLines = (event: CalendarEvent, now: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${stampOf(now)}`,
  `DTSTART;VALUE=DATE:${dateOf(event.day)}`,
  `DTEND;VALUE=DATE:${nextDay(event.day)}`,
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `URL:${event.url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** An iCalendar (RFC 5545) of deadlines, each a whole day; every line ends with CRLF. */
export function writeCalendar(name: string, events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jalin//Deadlines//ID',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
