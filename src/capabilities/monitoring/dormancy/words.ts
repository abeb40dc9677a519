import type { Words } from '#kernel/language.ts';
import type { Criterion, DecisionKind, RecordedDecision } from './decision.ts';

export const decisionWords: Readonly<Record<DecisionKind, Words>> = {
  revive: { id: 'Dihidupkan kembali', en: 'Revive' },
  reduce: { id: 'Diteruskan lebih kecil', en: 'Reduce' },
  transfer: { id: 'Dialihkan ke perangkat daerah lain', en: 'Transfer to another agency' },
  end: { id: 'Diakhiri', en: 'End' },
};

export const criterionWords: Readonly<Record<Criterion, Words>> = {
  involvement: { id: 'Siapa yang terlibat', en: 'Who is involved' },
  silence: { id: 'Berapa lama diam', en: 'How long it has been silent' },
  funding: { id: 'Dana', en: 'Funding' },
  result: { id: 'Hasil terakhir', en: 'Last result' },
  record: { id: 'Menurut catatan', en: 'What the record says' },
};

export const decisionStateWords: Readonly<Record<RecordedDecision['state'], Words>> = {
  standing: { id: 'Berlaku', en: 'Stands' },
  replaced: { id: 'Diganti keputusan kemudian', en: 'Replaced by a later decision' },
  revoked: { id: 'Dicabut', en: 'Revoked' },
};
