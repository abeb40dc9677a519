/**
 * Names of countries beyond the ISO lists: older spellings, everyday and newspaper names, adjectives and
 * nouns for people, in Indonesian and English. Remembered; each line is `code: name; name; ...`.
 */
const variants = `
AE: UEA; Uni Emirat; Emirat Arab; Emirates; UAE; Dubai Emirate; Emirati
AF: Afganistan; Afghan
AL: Albania
AM: Armenia
AO: Angola
AR: Argentina; Argentinian
AT: Austria; Austrian; Oostenrijk
AU: Australia; Australian; Ausralia; Negeri Kanguru
AZ: Azerbaijan; Azerbaidjan
BA: Bosnia; Bosnia Herzegovina; Bosnia dan Herzegovina; Bosnia-Hercegovina
BD: Bangladesh; Bangladeshi
BE: Belgia; Belgian
BG: Bulgaria; Bulgarian
BN: Brunei; Brunai; Brunei Darussalam
BR: Brasil; Brazil; Brazilian
BY: Belarus; Belarusia
CA: Kanada; Canadian
CD: Kongo Kinshasa; Republik Demokratik Kongo; RD Kongo
CG: Kongo Brazzaville
CH: Swis; Switzerland; Swiss; Konfederasi Swiss
CI: Pantai Gading; Ivory Coast
CL: Chili; Chilean
CN: Tiongkok; Cina; China; RRT; RRC; Republik Rakyat Tiongkok; Republik Rakyat China; Republik Rakyat Cina; PRC; P.R. China; Mainland China; Tiongkok Daratan; Chinese; Negeri Tirai Bambu
CO: Kolombia; Colombian
CU: Kuba; Cuban
CY: Siprus
CZ: Republik Ceko; Ceko; Czechia; Czech; Czech Republic; Ceska
DE: Jerman; Deutschland; Republik Federal Jerman; German; Jerman Barat
DK: Denmark; Danish
DZ: Aljazair; Algeria
EC: Ekuador
EE: Estonia
EG: Mesir; Egyptian
ES: Spanyol; Spanish; España
ET: Etiopia; Ethiopia
FI: Finlandia; Finnish
FJ: Fiji; Fidji
FR: Prancis; Perancis; French; Republik Prancis
GB: Inggris; Inggris Raya; Britania; Britania Raya; Great Britain; UK; U.K.; United Kingdom; England; British; Skotlandia; Scotland; Wales; Irlandia Utara; Northern Ireland
GE: Georgia; Gruzia
GH: Ghana
GR: Yunani; Greek
HK: Hongkong; Hong Kong
HR: Kroasia; Croatian
HU: Hungaria; Hongaria; Hungarian
ID: Indonesia; RI; NKRI; Republik Indonesia
IE: Irlandia; Irish
IL: Israel; Israeli
IN: India; Indian
IQ: Irak; Iraqi
IR: Iran; Iranian; Republik Islam Iran
IS: Islandia; Icelandic
IT: Italia; Italian; Itali
JO: Yordania; Jordan
JP: Jepang; Japan; Japanese; Nippon; Negeri Sakura; Jepun
KE: Kenya
KG: Kirgistan; Kirgizstan
KH: Kamboja; Cambodian
KP: Korea Utara; Korut; North Korea; DPRK; Republik Demokratik Rakyat Korea; RDRK
KR: Korea Selatan; Korsel; South Korea; Republik Korea; Republic of Korea; ROK; Korea Republic; Negeri Ginseng
KW: Kuwait
KZ: Kazakstan; Kazakhstan
LA: Laos; Lao PDR; Lao
LB: Libanon; Lebanon; Lebanese
LK: Sri Lanka; Srilanka
LT: Lituania; Lithuania
LU: Luksemburg; Luxembourg
LV: Latvia
LY: Libya
MA: Maroko; Moroccan
MG: Madagaskar
MK: Makedonia; Macedonia; Makedonia Utara
MM: Myanmar; Burma; Birma
MN: Mongolia
MO: Makau; Macau; Macao
MV: Maladewa; Maldives
MX: Meksiko; Mexican
MY: Malaysia; Malaysian; Negeri Jiran
MZ: Mozambik
NG: Nigeria
NL: Belanda; Negeri Belanda; Kerajaan Belanda; Holland; Nederland; The Netherlands; Netherlands; Dutch; Kingdom of the Netherlands; Negeri Kincir Angin
NO: Norwegia; Norwegian
NP: Nepal
NZ: Selandia Baru; New Zealand; New Zealander; Aotearoa; NZ
OM: Oman
PE: Peru
PG: Papua Nugini; PNG; Papua New Guinea
PH: Filipina; Philippines; The Philippines; Philippine; Filipino; Pilipina; Philipina
PK: Pakistan
PL: Polandia; Polish
PS: Palestina; Palestine
PT: Portugal; Portuguese
QA: Qatar
RO: Rumania; Romania
RS: Serbia
RU: Rusia; Russia; Russian; Federasi Rusia; Russian Federation
SA: Arab Saudi; Saudi Arabia; Saudi; KSA; Arab Saudia
SB: Kepulauan Solomon
SD: Sudan
SE: Swedia; Swedish
SG: Singapura; Singapore; Singaporean
SI: Slovenia
SK: Slowakia; Slovakia
SN: Senegal
SR: Suriname
SY: Suriah; Syria
TH: Thailand; Thai; Muangthai; Muang Thai; Negeri Gajah Putih
TL: Timor Leste; Timor-Leste; East Timor; Timor Timur
TN: Tunisia
TR: Turki; Turkiye; Türkiye; Turkey; Turkish
TT: Trinidad dan Tobago; Trinidad and Tobago; Trinidad
TW: Taiwan; Taiwanese; Tionghoa Taipei; Chinese Taipei
TZ: Tanzania
UA: Ukraina; Ukraine; Ukrainian
UG: Uganda
US: Amerika Serikat; Amerika; AS; A.S.; USA; U.S.A.; US; U.S.; United States; United States of America; American; America; Negeri Paman Sam; Paman Sam
UZ: Uzbekistan; Uzbekiztan
VA: Vatikan; Takhta Suci; Holy See
VN: Vietnam; Viet Nam; Vietnamese
YE: Yaman
ZA: Afrika Selatan; Afsel; South African
ZW: Zimbabwe
`;

export const countryVariants: readonly (readonly [code: string, names: readonly string[]])[] = variants
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, 2), line.slice(4).split('; ')]);

/** Words that leave the country open; the usual reading is taken and marked as assumed. */
export const assumedCountries: readonly (readonly [name: string, code: string])[] = [
  ['Korea', 'KR'],
  ['Korean', 'KR'],
  ['Kongo', 'CD'],
  ['Congo', 'CD'],
];

/** Short screen names where the Unicode names are long or differ from Indonesian official use. Remembered. */
export const screenNames: Readonly<Record<string, { id?: string; en?: string }>> = {
  CI: { id: 'Pantai Gading', en: 'Côte d’Ivoire' },
  CZ: { id: 'Ceko' },
  GB: { id: 'Inggris' },
  HK: { id: 'Hong Kong', en: 'Hong Kong' },
  MM: { id: 'Myanmar', en: 'Myanmar' },
  MO: { id: 'Makau', en: 'Macao' },
  PS: { id: 'Palestina', en: 'Palestine' },
  SZ: { id: 'Eswatini' },
};
