import type { LetterTemplateText } from '../letter-template.ts';

type Attached = NonNullable<LetterTemplateText['attaches']>;

/** What the minister's verification looks for with a plan (P 18(3), 19(2)). */
export const withThePlan: Attached = [
  { paper: 'Pernyataan Kehendak Kerja Sama' },
  { paper: 'Rencana Kerja Sama' },
  { paper: 'Kajian kerja sama' },
  { paper: 'Persetujuan DPRD', onlyWithout: 'deemedApprovalDay' },
  { paper: 'Surat permohonan persetujuan DPRD dan tanda terimanya', onlyWith: 'deemedApprovalDay' },
];

/** What goes with the draft of an agreement (P 20(1)-(3)). */
export const withTheDraft: Attached = [
  { paper: 'Rancangan Naskah Kerja Sama' },
  { paper: 'Pertimbangan tertulis Menteri Dalam Negeri' },
];
