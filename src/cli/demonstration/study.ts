import type { SourceInput } from '#register';

/** The study as a source, by its section. */
export const study = (section: string, more: Partial<SourceInput> = {}): SourceInput => ({
  kind: 'document',
  title: `Kajian kerja sama luar negeri Karesidenan Surakarta 2012–2017, ${section}`,
  dated: '2017',
  key: `study:${section}:${more.kind ?? 'document'}`,
  ...more,
});

/** The study's own time: it speaks of 30 October 2017 as just past and of November 2017 as still to come. */
export const statedOn = '2017-11';
