import {
  type Agreement,
  agreementShape,
  type Cells,
} from '../../src/capabilities/drafting/agreement/agreement.ts';

/** Texts of our own in each script an agreement may come in; nobody ever signed them. */
interface Script {
  title: string;
  party: string;
  office: string;
  clauses: readonly [heading: string, text: string][];
}

const indonesian: Script = {
  title: 'NOTA KESEPAHAMAN\nTENTANG KERJA SAMA KOTA KEMBAR',
  party: 'Pemerintah Kabupaten Contoh',
  office: 'Bupati Contoh',
  clauses: [
    [
      'MAKSUD DAN TUJUAN',
      'Nota Kesepahaman ini bertujuan mempererat persahabatan dan kerja sama Para Pihak berdasarkan prinsip kesetaraan dan saling menguntungkan.',
    ],
    [
      'RUANG LINGKUP',
      'Kerja sama dilaksanakan di bidang:\na. pendidikan dan kebudayaan;\nb. pariwisata, dengan memperhatikan:\n(1) pertukaran informasi;\n(2) promosi bersama;\nc. pertanian.',
    ],
    [
      'PEMBIAYAAN',
      'Para Pihak menanggung biaya masing-masing sesuai dengan ketersediaan anggaran, kecuali disepakati lain secara tertulis.',
    ],
    [
      'MASA BERLAKU',
      'Nota Kesepahaman ini berlaku selama 5 (lima) tahun sejak ditandatangani dan dapat diperpanjang dengan persetujuan tertulis Para Pihak.',
    ],
  ],
};

const english: Script = {
  title: 'MEMORANDUM OF UNDERSTANDING\nCONCERNING SISTER CITY COOPERATION',
  party: 'The Government of Contoh Regency',
  office: 'Regent of Contoh',
  clauses: [
    [
      'PURPOSE',
      'The purpose of this Memorandum of Understanding is to strengthen the friendship and cooperation of the Parties on the basis of equality and mutual benefit.',
    ],
    [
      'SCOPE',
      'Cooperation shall be carried out in the fields of:\na. education and culture;\nb. tourism, with regard to:\n(1) exchange of information;\n(2) joint promotion;\nc. agriculture.',
    ],
    [
      'FUNDING',
      'Each Party shall bear its own costs subject to the availability of its budget, unless otherwise agreed in writing.',
    ],
    [
      'DURATION',
      'This Memorandum of Understanding shall remain in force for 5 (five) years from its signing and may be extended by written consent of the Parties.',
    ],
  ],
};

const partners: Readonly<Record<string, Script>> = {
  zh: {
    title: '关于建立友好城市关系的谅解备忘录',
    party: '示范市人民政府',
    office: '市长',
    clauses: [
      ['宗旨', '本谅解备忘录旨在在平等互利的基础上增进双方的友谊与合作。'],
      ['合作领域', '双方在下列领域开展合作：\n(一) 教育和文化；\n(二) 旅游；\n(三) 农业。'],
      ['经费', '除另有书面约定外，双方根据各自预算情况自行承担费用。'],
      ['有效期', '本谅解备忘录自签署之日起生效，有效期为5（五）年，经双方书面同意可以延长。'],
    ],
  },
  ja: {
    title: '友好都市協力に関する覚書',
    party: '見本市',
    office: '市長',
    clauses: [
      ['目的', '本覚書は、平等及び互恵の原則に基づき、両当事者の友好と協力を深めることを目的とする。'],
      ['協力の範囲', '協力は、次の分野において実施する。\n(1) 教育及び文化\n(2) 観光\n(3) 農業'],
      ['費用', '両当事者は、書面により別段の合意をする場合を除き、予算の範囲内で各自の費用を負担する。'],
      [
        '有効期間',
        '本覚書は、署名の日から５（五）年間有効とし、両当事者の書面による合意により延長することができる。',
      ],
    ],
  },
  ko: {
    title: '자매도시 협력에 관한 양해각서',
    party: '예시시',
    office: '시장',
    clauses: [
      [
        '목적',
        '이 양해각서는 평등과 호혜의 원칙에 따라 당사자 간의 우호와 협력을 증진하는 것을 목적으로 한다.',
      ],
      ['협력 분야', '협력은 다음 분야에서 이루어진다.\n가. 교육 및 문화\n나. 관광\n다. 농업'],
      ['비용', '서면으로 달리 합의하지 않는 한 각 당사자는 예산의 범위에서 자신의 비용을 부담한다.'],
      ['유효 기간', '이 양해각서는 서명일부터 5(오)년간 유효하며 당사자의 서면 동의로 연장될 수 있다.'],
    ],
  },
  ar: {
    title: 'مذكرة تفاهم\nبشأن تعاون المدينتين الشقيقتين',
    party: 'حكومة مدينة المثال',
    office: 'رئيس البلدية',
    clauses: [
      [
        'الغرض',
        'تهدف هذه المذكرة إلى تعزيز الصداقة والتعاون بين الطرفين على أساس المساواة والمنفعة المتبادلة.',
      ],
      ['نطاق التعاون', 'ينفذ التعاون في المجالات الآتية:\n(أ) التعليم والثقافة؛\n(ب) السياحة؛\n(ج) الزراعة.'],
      ['التمويل', 'يتحمل كل طرف نفقاته في حدود ميزانيته ما لم يتفق الطرفان كتابة على غير ذلك.'],
      [
        'مدة السريان',
        'تسري هذه المذكرة لمدة 5 (خمس) سنوات من تاريخ توقيعها، ويجوز تمديدها بموافقة الطرفين كتابة.',
      ],
    ],
  },
  ru: {
    title: 'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ\nО СОТРУДНИЧЕСТВЕ ГОРОДОВ-ПОБРАТИМОВ',
    party: 'Администрация города Примерного',
    office: 'Глава города',
    clauses: [
      [
        'ЦЕЛЬ',
        'Целью настоящего Меморандума является укрепление дружбы и сотрудничества Сторон на основе равенства и взаимной выгоды.',
      ],
      [
        'ОБЛАСТИ СОТРУДНИЧЕСТВА',
        'Сотрудничество осуществляется в следующих областях:\n1) образование и культура;\n2) туризм;\n3) сельское хозяйство.',
      ],
      [
        'РАСХОДЫ',
        'Каждая Сторона несёт собственные расходы в пределах своего бюджета, если в письменной форме не согласовано иное.',
      ],
      [
        'СРОК ДЕЙСТВИЯ',
        'Настоящий Меморандум действует в течение 5 (пяти) лет со дня подписания и может быть продлён с письменного согласия Сторон.',
      ],
    ],
  },
};

/** The partner languages texts are given in. */
export const partnerLanguages = Object.keys(partners);

/** A memorandum in Indonesian, English and a partner's language (none: two languages), of as many articles as asked. */
export function givenAgreement({ partner = '', articles = 4 } = {}): Agreement {
  const scripts: Record<string, Script> = {
    id: indonesian,
    en: english,
    ...(partners[partner] ? { [partner]: partners[partner] } : {}),
  };
  const inEach = (write: (script: Script) => string): Cells =>
    Object.fromEntries(Object.entries(scripts).map(([language, script]) => [language, write(script)]));
  const own = { id: 'Pemerintah Kota Rekan', en: 'The Government of Rekan City' };
  return agreementShape.parse({
    kind: 'mou',
    languages: Object.keys(scripts),
    title: inEach(({ title }) => title),
    parties: [
      {
        name: { ...inEach(({ party }) => party) },
        office: inEach(({ office }) => office),
        signer: 'NAMA CONTOH',
        short: { id: 'Pihak Pertama', en: 'the First Party' },
      },
      {
        name: own,
        office: { id: 'Wali Kota Rekan', en: 'Mayor of Rekan' },
        short: { id: 'Pihak Kedua', en: 'the Second Party' },
      },
    ],
    clauses: Array.from({ length: articles }, (_, at) => ({
      id: `c${at + 1}`,
      role: 'article',
      part: (['purpose', 'scope', 'funding', 'term'] as const)[at % 4],
      heading: inEach(({ clauses }) => clauses[at % 4]?.[0] ?? ''),
      text: inEach(({ clauses }) => clauses[at % 4]?.[1] ?? ''),
    })),
  });
}
