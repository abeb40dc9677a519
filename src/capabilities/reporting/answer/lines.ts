import type { KeptUpload } from '#platform/uploads/keep-upload.ts';
/** What an agency can say happened. `nothing` stands alone. */
export const lineKinds = ['nothing', 'contact', 'visit', 'activity', 'problem', 'ended'] as const;
export type LineKind = (typeof lineKinds)[number];

export type KeptFile = KeptUpload;

/** What is said of one cooperation, as typed. */
export interface AnswerLine {
  /** Code of the register; null = one that the office does not know. */
  cooperation: string | null;
  /** As the agency saw it, or as it calls the new one. */
  title: string;
  kinds: LineKind[];
  sentence: string;
  dateWords: string;
  /** Of a new one. */
  partner: string;
  country: string;
  files: KeptFile[];
}

export const mostCharacters = 5000;
export const mostFilesOfLine = 5;

/** Whether anything was said in this line. */
export const isFilled = ({
  cooperation,
  title,
  kinds,
  sentence,
  dateWords,
  partner,
  country,
  files,
}: AnswerLine) =>
  kinds.length > 0 ||
  sentence !== '' ||
  dateWords !== '' ||
  files.length > 0 ||
  (cooperation === null && (title !== '' || partner !== '' || country !== ''));
