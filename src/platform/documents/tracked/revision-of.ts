import type { Attributes } from '../../office-files/xml.ts';
import { printableText } from '../printable-text.ts';
import type { RevisionForm, RevisionKind } from './tracked-document.ts';

const kinds: Readonly<Record<string, RevisionKind>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'moved-from',
  'w:moveTo': 'moved-to',
  'w:cellIns': 'insertion',
  'w:cellDel': 'deletion',
  'w:cellMerge': 'formatting',
  'w:customXmlInsRangeStart': 'insertion',
  'w:customXmlDelRangeStart': 'deletion',
  'w:customXmlMoveFromRangeStart': 'moved-from',
  'w:customXmlMoveToRangeStart': 'moved-to',
  'w14:conflictIns': 'insertion',
  'w14:conflictDel': 'deletion',
};

function formOf(name: string, parent: string, grandparent: string): RevisionForm {
  if (/^w:cell/.test(name)) return 'cell';
  if (/RangeStart$/.test(name)) return 'other';
  if (parent === 'w:rPr') return grandparent === 'w:pPr' ? 'paragraph' : 'other';
  if (parent === 'w:trPr') return 'row';
  if (parent === 'w:numPr') return 'numbering';
  return /^(w14|m):/.test(name) || /Pr$/.test(parent) ? 'other' : 'text';
}

/** Which change an element records, by its name and where it stands; undefined when it records none. */
export function revisionOf(
  name: string,
  parent: string,
  grandparent: string,
): { kind: RevisionKind; form: RevisionForm } | undefined {
  // pPrChange, rPrChange, tblGridChange, ...: what a format was before.
  if (/^w:\w+Change$/.test(name)) return { kind: 'formatting', form: 'other' };
  const kind = kinds[name];
  return kind && { kind, form: formOf(name, parent, grandparent) };
}

const longestName = 200;
const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Who changed something and when, as stated; what is no date counts as none. */
export function authorAndDate(attributes: Attributes): { author: string; date: string } {
  const date = attributes['w:date'] ?? '';
  return {
    author: printableText(attributes['w:author'] ?? '')
      .trim()
      .slice(0, longestName),
    date: moment.test(date) ? date : '',
  };
}
