import type { Words } from '#kernel/language.ts';
import { isDay } from '../../calendar/days.ts';
import { type DossierAct, lastOf, textOf } from '../acts.ts';
import { basisOn, dossierRuleOn } from '../dossier-law.ts';
import { missingActs } from '../duties.ts';
import type { Finding, Judgement } from '../finding.ts';
import type { JudgementFrame } from '../questions.ts';

/** The owner as far as it is settled: by the ministry's answer, else by the agreement; null when nobody knows. */
export function ownerOf(acts: readonly DossierAct[]): string | null {
  const owner = textOf(lastOf(acts, 'owner-named', 'owner-settled'), 'owner');
  return owner === '' || owner === 'undecided' ? null : owner;
}

/** Whether the owner is named is judged by the law of today: an open question stays open under a new one. */
function ownerFindings(acts: readonly DossierAct[], { law, today }: JudgementFrame): Finding[] {
  const rule = dossierRuleOn(law, 'goods-owner', today);
  if (!rule || ownerOf(acts) !== null) return [];
  if (!lastOf(acts, 'owner-named', 'owner-settled'))
    return [
      {
        code: 'owner-not-recorded',
        kind: 'missing',
        words: {
          id: 'Belum dicatat milik siapa barang ini menurut naskah kerja sama.',
          en: 'Nothing says who owns the goods by the agreement.',
        },
        basis: rule.basis,
        settledBy: 'owner-named',
      },
    ];
  const asked = lastOf(acts, 'minister-asked') !== undefined;
  return [
    {
      code: asked ? 'owner-awaited' : 'minister-not-asked',
      kind: asked ? 'missing' : 'irregular',
      words: asked
        ? {
            id: 'Penyelesaian kepemilikan oleh Menteri belum tercatat.',
            en: 'The settlement of the ownership is not recorded.',
          }
        : {
            id: 'Kepemilikan belum ditegaskan dalam naskah; daerah berkoordinasi dengan Menteri.',
            en: 'The agreement does not say who owns them; the region takes it to the Minister.',
          },
      basis: rule.basis,
      settledBy: asked ? 'owner-settled' : 'minister-asked',
    },
  ];
}

function inventoryFindings(acts: readonly DossierAct[], { law, today }: JudgementFrame): Finding[] {
  const entry = lastOf(acts, 'entered');
  const owner = ownerOf(acts);
  if (!entry) return [];
  const where = textOf(entry, 'where');
  if (owner === null || owner === 'community' || where === owner) return [];
  return [
    {
      code: 'entered-elsewhere',
      kind: 'irregular',
      words: {
        id: 'Barang dicatat pada daftar yang bukan milik pemiliknya. Periksa kepemilikan atau pencatatannya.',
        en: 'The goods stand in an inventory that is not their owner’s. Check the owner or the entry.',
      },
      basis: basisOn(law, today, 'goods-inventory'),
      settledBy: 'entered',
    },
  ];
}

function endFindings(acts: readonly DossierAct[], { cooperationEnd, today, law }: JudgementFrame): Finding[] {
  if (lastOf(acts, 'end-decided')) return [];
  const over = cooperationEnd !== null && isDay(cooperationEnd) && cooperationEnd < today;
  return [
    {
      code: over ? 'end-overdue' : 'end-open',
      kind: 'decide',
      words: over
        ? {
            id: 'Kerja sama sudah berakhir, tetapi belum diputuskan apa yang terjadi dengan barangnya.',
            en: 'The cooperation is over, and nobody has decided what happens to the goods.',
          }
        : {
            id: 'Belum diputuskan apa yang terjadi dengan barang pada akhir kerja sama.',
            en: 'It is not decided what happens to the goods at the end of the cooperation.',
          },
      basis: basisOn(law, today, 'goods-owner'),
      settledBy: 'end-decided',
    },
  ];
}

function stateOf(acts: readonly DossierAct[]): Words {
  if (lastOf(acts, 'end-decided')) return { id: 'Nasib akhir diputuskan', en: 'End decided' };
  if (ownerOf(acts) !== null && lastOf(acts, 'entered'))
    return { id: 'Pemilik jelas dan tercatat', en: 'Owner clear and entered' };
  if (lastOf(acts, 'received')) return { id: 'Diterima', en: 'Received' };
  return { id: 'Belum ada barang', en: 'No goods yet' };
}

/** What is to be known of goods that came with a cooperation: owner, inventory, end. */
export function judgeGoods(acts: readonly DossierAct[], frame: JudgementFrame): Judgement {
  const missing = missingActs('goods', acts, frame, frame.today);
  if (!lastOf(acts, 'received')) return { state: stateOf(acts), findings: missing };
  return {
    state: stateOf(acts),
    findings: [
      ...ownerFindings(acts, frame),
      ...missing,
      ...inventoryFindings(acts, frame),
      ...endFindings(acts, frame),
    ],
  };
}
