/** Namespaces by the prefix this reader speaks of them; both the transitional and the strict kind of file. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** The prefix of a namespace; what is not known gets one that no rule of ours mentions. */
export const prefixOf = (namespace: string): string => prefixes[namespace] ?? 'other';

/** A property is on when it is there, unless it says otherwise. */
export const isOn = (value: string | undefined): boolean => !/^(0|false|off)$/.test(value ?? '');
