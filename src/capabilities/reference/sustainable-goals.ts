import type { Words } from '#kernel/language.ts';

/** The 17 Sustainable Development Goals with short names. Remembered (resolution A/RES/70/1; Perpres 59/2017). */
export interface SustainableGoal {
  number: number;
  name: Words;
}

const names: readonly (readonly [id: string, en: string])[] = [
  ['Tanpa kemiskinan', 'No poverty'],
  ['Tanpa kelaparan', 'Zero hunger'],
  ['Kehidupan sehat dan sejahtera', 'Good health and well-being'],
  ['Pendidikan berkualitas', 'Quality education'],
  ['Kesetaraan gender', 'Gender equality'],
  ['Air bersih dan sanitasi layak', 'Clean water and sanitation'],
  ['Energi bersih dan terjangkau', 'Affordable and clean energy'],
  ['Pekerjaan layak dan pertumbuhan ekonomi', 'Decent work and economic growth'],
  ['Industri, inovasi, dan infrastruktur', 'Industry, innovation and infrastructure'],
  ['Berkurangnya kesenjangan', 'Reduced inequalities'],
  ['Kota dan permukiman yang berkelanjutan', 'Sustainable cities and communities'],
  ['Konsumsi dan produksi yang bertanggung jawab', 'Responsible consumption and production'],
  ['Penanganan perubahan iklim', 'Climate action'],
  ['Ekosistem lautan', 'Life below water'],
  ['Ekosistem daratan', 'Life on land'],
  ['Perdamaian, keadilan, dan kelembagaan yang tangguh', 'Peace, justice and strong institutions'],
  ['Kemitraan untuk mencapai tujuan', 'Partnerships for the goals'],
];

export const sustainableGoals: readonly SustainableGoal[] = names.map(([id, en], index) => ({
  number: index + 1,
  name: { id, en },
}));
