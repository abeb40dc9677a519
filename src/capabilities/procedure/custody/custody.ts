import type { DossierType } from '../annexes/questions.ts';
import { custodyActs } from './acts.ts';
import { custodyComplaints, judgeCustody } from './rules.ts';

export const custody: DossierType = {
  kind: 'custody',
  name: { id: 'Penyimpanan naskah asli', en: 'Custody of originals' },
  purpose: {
    id: 'Berapa naskah asli, siapa yang memegang, apa yang sudah disampaikan, dan kewajiban arsipnya.',
    en: 'How many originals there are, who holds them, what was sent, and the duties of the archive.',
  },
  titleHint: { id: 'Naskah yang mana', en: 'Which text' },
  acts: custodyActs,
  judge: judgeCustody,
  complaints: custodyComplaints,
};
