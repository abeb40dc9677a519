/** What the first (in English often the last) words of a name say the party is. */
export type HeadClass =
  | 'embassy'
  | 'enterprise'
  | 'university'
  | 'school'
  | 'community'
  | 'company'
  | 'ministry'
  | 'agency'
  | 'institution'
  | 'district'
  | 'government'
  | 'programme'
  | 'nonprofit';

export interface Head {
  class: HeadClass;
  /** The matched words. */
  words: string;
  /**
   * Also an everyday noun inside longer names ("Dinas Pemberdayaan Masyarakat dan Desa"): after "dan" it begins
   * a new party only when the name before it is complete.
   */
  weak: boolean;
}

const startsWith = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])\\.?`, 'iu');

/** Order matters: "Badan Usaha Milik Daerah" is an enterprise before it is a badan. */
const openings: readonly (readonly [HeadClass, RegExp])[] = [
  [
    'embassy',
    startsWith(
      'duta besar|dubes|konsul jenderal|ambassador|kantor (?:kedutaan|perwakilan|konsulat)|kedutaan(?: besar)?|kedubes|embassy|konsulat(?: jend[er]+al)?|konjen|consulate(?: general)?|high commission|komisi tinggi|kbri|kjri|royal embassy',
    ),
  ],
  [
    'enterprise',
    startsWith(
      'pdam|perumda|perumdam|perusda|pudam|bumd|bumdes|perusahaan (?:umum )?daerah|badan usaha milik (?:daerah|desa)|pt\\.? bpd|bpd|perseroda|pd\\.? (?:bpr|pasar|air)|bank (?:jateng|jatim|bjb|dki|sumut|nagari|kalbar|kaltim|papua|ntt|ntb|sulsel|bpr)',
    ),
  ],
  [
    'university',
    startsWith(
      'universitas|univ|institut(?= (?:teknologi|seni|pertanian|agama|ilmu|keguruan))|iain|uin|stain|politeknik|poltekkes|poltek|technische universit\\p{L}*|tu(?= \\p{Lu})|akademi|sekolah tinggi|sti[ek]\\p{L}*|stikes|stmik|stpn|stkip|fakultas|fkip|program studi|university|universiti|universit[éä]t?|kolej|universidade?|universiteit|institute of technology|polytechnic|hochschule|college|tafe|faculty of|uns|ugm|itb|ipb|its|undip|unnes|uny|unair|unpad|unhas|unsoed|unibraw|isi',
    ),
  ],
  [
    'school',
    startsWith(
      'sma(?:n|k|it)?|smk(?:n)?|smp(?:n|it)?|sd(?:n|it|lb)?|slb|mts[ns]?|man|min|m[ai]|tk|paud|smu|smea|stm|pondok pesantren|ponpes|pesantren|madrasah|sekolah|school|high school|lyc[ée]e|kindergarten|gymnasium|boarding school',
    ),
  ],
  [
    'community',
    startsWith(
      'kelompok|gabungan kelompok|gapoktan|poktan|kwt|karang taruna|(?:tp|tim penggerak) pkk|pkk|koperasi|kud|paguyuban|komunitas|masyarakat|pokdarwis|pokmas|forum|ikatan|himpunan|warga|petani|peternak|dharma wanita|sanggar|kadin|asosiasi petani',
    ),
  ],
  ['company', startsWith('pt|cv|perusahaan|firma|ud|bank')],
  [
    'agency',
    startsWith(
      'dinas|bagian|bag(?=\\.)|bap+ermas\\p{L}*|dispermas\\p{L}*|bidang|seksi|sub ?bagian|subbag|sub ?bidang|sekretariat|sekda|setda|setwan|upt|uptd|uptb|rsud|rsu|rsup|rs(?= )|rsi|rsia|rumah sakit umum daerah|puskesmas|inspektorat|bap+eda|bapperida|bap+elitbang\\p{L}*|balitbang\\p{L}*|litbang\\p{L}*|baperlitbang|satpol|satuan|dprd|din(?:kes|sos|dik|pora|tan|hub|nak|kop|bud|par|perin|pendik|permas)\\p{L}*|dis(?:dik|pora|naker|per|kominfo|hub|bun|nak|tan|par|bud|kes|pertan|dag|kop|dukcapil|permades|lautkan|hut|nav|perkim|kanlut|arpus|kannak)\\p{L}*|dikpora|dikbud|dk[kp]|dkp3|dlh\\p{L}*|blh|dpu\\p{L}*|dpmptsp|bpbd|bkd|bkpsdm|bpmd|bpkad|kesbangpol|dp3a\\p{L}*|dpu?pr\\p{L}*|dprkp\\p{L}*|dpppa\\p{L}*|dp2kb\\p{L}*|dppkb\\p{L}*|dpm?p?d|bapenda|bpkd|bkad|brida|bapedalda|dekranasda|bagpem|setdak[ao]b?|skpd|opd|perangkat daerah|instansi|balai|kantor|biro|pemadam kebakaran|pelaksana|lembaga penyiaran|kpu|badan(?! (?:pbb|dunia))',
    ),
  ],
  ['institution', startsWith('museum|kebun raya|kebun binatang|rumah sakit|hospital|perpustakaan|taman')],
  ['district', startsWith('pemerintah desa|pemdes|kecamatan|kec|kelurahan|kel|desa|dusun')],
  [
    'ministry',
    startsWith(
      'kementer?ian|kemen\\p{L}+|departemen|department|ministry|dept|direktorat|ditjen|directorate|bureau|bappenas|office of|board of|agency|secretariat|commission|komisi',
    ),
  ],
  [
    'government',
    startsWith(
      'pemerintah(?:an)?|pemda|pemkab|pemkot?|pemprov|(?:provincial|local|regional|regency|district|municipal) government|government|govt|gov|kabupaten|kab|kota(?:madya|praja)?|kodya|provinsi|propinsi|prov|cit(?:y|ies)|county|state|province|prefektur|prefecture|prefektural|negara(?: bagian)?|negeri|kerajaan|republik|federasi|kingdom of|republic of|wali ?kota|bupati|gubernur|governor(?: of)?|premier of|mayor of|town of|distrik|district of|gemeente|gemeinde|landkreis|landeshauptstadt|stadt|ville de|commune de|comune di|ayuntamiento|municipality|munis[ií]piu|munic[ií]pio|majlis (?:bandaraya|perbandaran|daerah)|municipal|metropolitan|wilayah|region of|karesidenan|daerah|kanton|canton of|the city|the government|the municipality|the province|the state|council of',
    ),
  ],
  ['programme', startsWith('program(?:me)?|proyek|project')],
  [
    'nonprofit',
    startsWith(
      'yayasan|lsm|ngo|lembaga|perkumpulan|asosiasi|organisasi|ormas|stichting|foundation|fondation|fundaci[oó]n|aliansi|palang merah|pmi|gereja|keuskupan|diocese|archdiocese|caritas|persatuan|konsorsium|pusat|cent(?:er|re) for|institute (?:of|for)|association|society|institut|council for|friends of|lions|rotary',
    ),
  ],
];

const endsWith = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\.?$`, 'iu');

/** English and European names carry the telling word at their end. */
const closings: readonly (readonly [HeadClass, RegExp])[] = [
  ['embassy', endsWith('embassy|consulate|consulate general|high commission')],
  ['institution', endsWith('hospital|museum|zoo|medical cent(?:er|re)|library|clinic')],
  ['agency', endsWith('office|district office|board')],
  [
    'ministry',
    endsWith(
      '(?:office|agency|board|service|division|inspectorate) of(?: [\\p{L}\\s,&-]{2,60})?|(?:department|ministry|bureau|secretariat) (?:of|for) [\\p{L}\\s,&-]{2,60}',
    ),
  ],
  ['university', endsWith('universit(?:y|é) (?:of|de) [\\p{L}\\s-]{2,40}')],
  ['university', endsWith('universit\\p{L}*(?: [\\p{L}.-]+){1,2}')],
  [
    'university',
    endsWith(
      'universit(?:y|eit)|universität|institute of technology|daigaku|polytechnic|tafe|college|akademie',
    ),
  ],
  ['school', endsWith('schools?|gakuen|schule|gymnasium|boarding school|kindergarten|academy')],
  [
    'company',
    endsWith(
      'ltd|limited|inc|corp|corporation|gmbh|b\\.?v|n\\.?v|s\\.?a|llc|pty|a\\.?g|sdn\\.? bhd|berhad|co|company|plc|tbk|k\\.?k|group|bank|s\\.?p\\.?a|enterprises?',
    ),
  ],
  ['programme', endsWith('program(?:me)?s?|project|partnership|initiative')],
  ['ministry', endsWith('ministry|department|agency|bureau|authority|commission')],
  [
    'government',
    endsWith('(?:city|county|district|borough|town|regional|municipal|shire|provincial) council'),
  ],
  [
    'nonprofit',
    endsWith(
      'foundation|stiftung|stichting|association|society|trust|fund|charity|institute|cent(?:er|re)|network|alliance|federation|international|organi[sz]ation|e\\.? ?v|mission|church|relief|council|verein|vereniging|worldwide|without borders|services?|hilfe',
    ),
  ],
  [
    'government',
    endsWith(
      'city|city council|county|prefecture|province|state|municipality|regency|government|town|city hall|(?:metropolitan|municipal|city|special) (?:city|government)|autonomous region|-shi|-ken|-si|-gun|-do',
    ),
  ],
];

/** "Co., Ltd." or "Inc." standing alone after a comma belongs to the name before it. */
export const companySuffix =
  /^(?:co\.?,? ?)?(?:ltd|limited|inc|corp|gmbh|b\.?v|n\.?v|s\.?a|llc|pty|tbk|plc|co|e\.? ?v)\.?$/iu;

const weakWords =
  /^(?:desa|dusun|kelurahan|sekolah|lembaga|koperasi|masyarakat|organisasi|pusat|kelompok|perusahaan|program|proyek|kantor|balai|daerah|wilayah|petani|peternak|warga|negara|bagian|bidang|seksi|negeri|asosiasi|komunitas|forum|satuan|instansi|agency|college|school|council|program(?:me)?|project|bank|ma|mi|min|man|its|isi|ud|komisi|pelaksana|provinsi|kota|state|city|county|cities|province|department|bureau|society|association|masyarakat|persatuan|institut|ikatan|pemadam kebakaran|gereja|palang merah|pemerintahan|akademi|secretariat|commission|metropolitan|municipal|kabupaten|distrik|university|foundation)$/i;

/** The head a name begins with. */
export function openingHead(text: string): Head | undefined {
  for (const [kind, pattern] of openings) {
    const words = pattern.exec(text)?.[0];
    if (words) return { class: kind, words, weak: weakWords.test(words.replace(/\.$/, '')) };
  }
  return undefined;
}

/** The head a name ends with, its bracketed short form left aside. */
export function closingHead(text: string): Head | undefined {
  const bare = text.slice(-160).replace(/\s*[([][^)\]]*[)\]]?\s*$/u, '');
  for (const [kind, pattern] of closings) {
    const words = pattern.exec(bare)?.[0];
    if (words && words.length < bare.length) return { class: kind, words, weak: false };
  }
  return undefined;
}

/** Words that cannot end a name ("Goethe Institut" and "Luar Negeri" can): what follows belongs to it. */
const unfinished =
  /(?<![\p{L}\p{N}])(?:pemerintah(?: daerah| kota| kabupaten| provinsi)?|pemda|pemkab|pemkot?|pemprov|kabupaten|kab\.?|kota|provinsi|prov\.?|kecamatan|kec\.?|kelurahan|desa|dinas|badan|bagian|kantor|balai|biro|sekretariat|upt|uptd|(?<!(?:luar|dalam) )negeri|negara|kerajaan|republik|universitas|(?<!\p{L} )institut|sekolah|pondok|yayasan|kelompok|kelompok tani|gabungan|kementerian|of|for|the|untuk|bidang|and|dan|pt\.?|cv\.?|rumah|duta|kedutaan(?: besar)?|city of|sma|smk|smp|sd|mts|tim penggerak|tp\.?|program|project|proyek|saint|st\.?|new|di|ke|van|de|la|los|el|al|san|antara|serta|&)$/iu;

/** Bracketed short forms ("Pemerintah Kota (Pemkot)") do not finish a name either. */
export const isUnfinished = (text: string): boolean =>
  unfinished.test(text.slice(-60).trim()) ||
  unfinished.test(
    text
      .slice(-60)
      .replace(/\s*\([^)]*\)\s*$/u, '')
      .trim(),
  );
