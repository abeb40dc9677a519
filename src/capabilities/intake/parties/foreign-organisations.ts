import { NameIndex } from '#reference';
import type { PartyKind } from '../types.ts';

/** An organisation abroad (or a programme of one) that offices name often. */
export interface KnownOrganisation {
  /** The name the register uses: the short one in everyday use. */
  name: string;
  kind: PartyKind;
  /** ISO code of its home country; absent for bodies of many states and families of national members. */
  country?: string;
  /** Canonical name of the organisation a programme belongs to. */
  partOf?: string;
  aliases: readonly string[];
}

/**
 * Our own restatement, remembered, of partners met in Indonesian local government. One line each:
 * name | country (- = none of its own) | aliases, former names and misspellings seen | for programmes: the owner.
 */
const developmentPartners = `
USAID | US | United States Agency for International Development; United States Agency International Development; US Agency for International Development; US AID; U.S. Agency for International Development; Badan Pembangunan Internasional Amerika Serikat; Lembaga Bantuan Pembangunan Amerika Serikat
JICA | JP | Japan International Cooperation Agency; Badan Kerja Sama Internasional Jepang; Badan Kerjasama Internasional Jepang; Japan International Corporation Agency; JICA Indonesia
JBIC | JP | Japan Bank for International Cooperation; OECF; Overseas Economic Cooperation Fund
JETRO | JP | Japan External Trade Organization
CLAIR | JP | Council of Local Authorities for International Relations
GIZ | DE | Deutsche Gesellschaft für Internationale Zusammenarbeit; Deutsche Gesellschaft fuer Internationale Zusammenarbeit; German International Cooperation; Badan Kerja Sama Internasional Jerman
GTZ | DE | Deutsche Gesellschaft für Technische Zusammenarbeit; German Technical Cooperation
KfW | DE | Kreditanstalt für Wiederaufbau; KfW Development Bank; KfW Entwicklungsbank; Bank Pembangunan Jerman
BMZ | DE | Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung
CIM | DE | Centrum für internationale Migration und Entwicklung
KOICA | KR | Korea International Cooperation Agency; Badan Kerja Sama Internasional Korea; Korean International Cooperation Agency
EDCF | KR | Economic Development Cooperation Fund; Korea Eximbank
HRD Korea | KR | Human Resources Development Service of Korea; HRDK
DFAT | AU | Department of Foreign Affairs and Trade; Departemen Luar Negeri dan Perdagangan Australia; Australian Aid
AusAID | AU | Australian Agency for International Development; Aus AID; Ausaid
ACIAR | AU | Australian Centre for International Agricultural Research
AFD | FR | Agence Française de Développement; French Development Agency; Badan Pembangunan Prancis
AECID | ES | Agencia Española de Cooperación Internacional para el Desarrollo; AECI
CIDA | CA | Canadian International Development Agency
IDRC | CA | International Development Research Centre
FCDO | GB | Foreign, Commonwealth and Development Office; Foreign Commonwealth and Development Office
DFID | GB | Department for International Development; UKAID; UK Aid
British Council | GB | British Council Indonesia
NZAID | NZ | New Zealand Agency for International Development; New Zealand Aid Programme; NZ Aid
MFAT | NZ | New Zealand Ministry of Foreign Affairs and Trade
SDC | CH | Swiss Agency for Development and Cooperation
SECO | CH | State Secretariat for Economic Affairs
SIDA | SE | Swedish International Development Cooperation Agency
DANIDA | DK | Danish International Development Agency
NORAD | NO | Norwegian Agency for Development Cooperation
FINNIDA | FI | Finnish International Development Agency
ADA | AT | Austrian Development Agency
Nuffic Neso | NL | Nuffic; NESO Indonesia; Netherlands Education Support Office
RVO | NL | Netherlands Enterprise Agency; Rijksdienst voor Ondernemend Nederland
VNG International | NL | VNG; Vereniging van Nederlandse Gemeenten; Association of Netherlands Municipalities
CBI | NL | Centre for the Promotion of Imports from developing countries
DAAD | DE | Deutscher Akademischer Austauschdienst; German Academic Exchange Service
Goethe-Institut | DE | Goethe Institut; Goethe Institute; Goethe Institut Indonesien
MCC | US | Millennium Challenge Corporation
MCA-Indonesia | US | Millennium Challenge Account; Millennium Challenge Account Indonesia; MCAI; MCA Indonesia
USTDA | US | United States Trade and Development Agency
Peace Corps | US | Peace Corps Indonesia; Korps Perdamaian Amerika
AMINEF | US | American Indonesian Exchange Foundation; Fulbright
TIKA | TR | Turkish Cooperation and Coordination Agency
Temasek Foundation | SG | Temasek Foundation International; Yayasan Temasek
Singapore Cooperation Enterprise | SG | SCE
`;
const internationalOrganisations = `
UNICEF | - | United Nations Children's Fund; United Nations International Children's Emergency Fund; Dana Anak PBB; Badan PBB untuk Anak-anak; UNICEF Indonesia
UNDP | - | United Nations Development Programme; United Nations Development Program; Program Pembangunan PBB
UNESCO | - | United Nations Educational, Scientific and Cultural Organization
WHO | - | World Health Organization; Organisasi Kesehatan Dunia
FAO | - | Food and Agriculture Organization; Organisasi Pangan dan Pertanian; Food and Agriculture Organisation
ILO | - | International Labour Organization; Organisasi Perburuhan Internasional; International Labor Organization
IOM | - | International Organization for Migration; Organisasi Internasional untuk Migrasi
UN-Habitat | - | UN Habitat; United Nations Human Settlements Programme
UN Women | - | United Nations Entity for Gender Equality
UNFPA | - | United Nations Population Fund; Dana Kependudukan PBB
UNHCR | - | United Nations High Commissioner for Refugees
UNIDO | - | United Nations Industrial Development Organization
UNEP | - | United Nations Environment Programme
UNOPS | - | United Nations Office for Project Services
UNOCHA | - | OCHA; United Nations Office for the Coordination of Humanitarian Affairs
UNDRR | - | UNISDR; United Nations Office for Disaster Risk Reduction
UNESCAP | - | UN ESCAP; ESCAP
UNITAR | - | CIFAL; United Nations Institute for Training and Research
WFP | - | World Food Programme; World Food Program; Program Pangan Dunia
IFAD | - | International Fund for Agricultural Development
United Nations | - | PBB; Perserikatan Bangsa-Bangsa; Perserikatan Bangsa Bangsa; UN
World Bank | - | Bank Dunia; The World Bank; World Bank Group; IBRD
IFC | - | International Finance Corporation
ADB | - | Asian Development Bank; Bank Pembangunan Asia; Bank Pembangunan Asia ADB
AIIB | - | Asian Infrastructure Investment Bank
IsDB | - | Islamic Development Bank; IDB; Bank Pembangunan Islam
European Union | - | Uni Eropa; EU; European Commission; Komisi Eropa; EU Delegation; Delegasi Uni Eropa; Delegation of the European Union
ASEAN | - | Association of Southeast Asian Nations; Sekretariat ASEAN; ASEAN Secretariat
UCLG | - | United Cities and Local Governments
UCLG ASPAC | - | United Cities and Local Governments Asia Pacific; United Cities and Local Government Asia Pacific; UCLG-ASPAC
CITYNET | - | City Net; The Regional Network of Local Authorities for the Management of Human Settlements
ICLEI | - | Local Governments for Sustainability; ICLEI Indonesia; International Council for Local Environmental Initiatives
C40 | - | C40 Cities; C40 Cities Climate Leadership Group
GGGI | - | Global Green Growth Institute
GAVI | - | Gavi Alliance; Global Alliance for Vaccines
Global Fund | - | The Global Fund; The Global Fund to Fight AIDS, Tuberculosis and Malaria
CIFOR | - | Center for International Forestry Research; CIFOR-ICRAF
ICRAF | - | World Agroforestry Centre; World Agroforestry; International Centre for Research in Agroforestry
IRRI | - | International Rice Research Institute
CIP | - | International Potato Center
WorldFish | - | World Fish Center
SEAMEO | - | Southeast Asian Ministers of Education Organization
OECD | - | Organisation for Economic Co-operation and Development
Colombo Plan | - | Colombo Plan Staff College
Cities Development Initiative for Asia | - | CDIA
IMT-GT | - | Indonesia-Malaysia-Thailand Growth Triangle; IMT GT
BIMP-EAGA | - | Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area; BIMP EAGA
ICRC | - | International Committee of the Red Cross; Komite Internasional Palang Merah
IFRC | - | International Federation of Red Cross and Red Crescent Societies; Federasi Internasional Palang Merah
TPO | - | Tourism Promotion Organization for Asia Pacific Cities
AER | - | Asia Europe Foundation; ASEF
`;
const nonprofits = `
OISCA | JP | Organization for Industrial, Spiritual and Cultural Advancement; Organization for Industrial Spiritual and Cultural Advancement International; The Organization for Industrial Spiritual and Cultural Advancement International; The Organization of Industrial Spiritual and Cultural Advancement International; OISCA International; OISCA Japan; OISCA Jepang
SNV | NL | SNV Netherlands Development Organisation; Stichting Nederlandse Vrijwilligers; SNV Nederlandse Ontwikkelingsorganisatie; SNV Nederlandse; SNV Netherlands; SNV World
Plan International | - | Plan; Plan Indonesia; Yayasan Plan International Indonesia; Plan International Indonesia
Save the Children | - | Save The Children Indonesia; Yayasan Sayangi Tunas Cilik; Yayasan Save the Children
World Vision | - | World Vision International; Wahana Visi Indonesia; World Vision Indonesia
ChildFund | - | ChildFund International; Child Fund; Christian Children's Fund; CCF; ChildFund Indonesia
CRS | US | Catholic Relief Services; Catholic Relief Service
CARE | - | CARE International; CARE International Indonesia; Care Indonesia
Oxfam | - | Oxfam GB; Oxfam International; Oxfam Indonesia; Oxfam Novib
Mercy Corps | US | Mercy Corps Indonesia; Mercycorps
Swisscontact | CH | Swiss Contact; Swiss Foundation for Technical Cooperation; Swisscontact Indonesia
Helvetas | CH | Helvetas Swiss Intercooperation
Terre des Hommes | - | Tdh; Terre des Hommes Netherlands
Habitat for Humanity | US | Habitat for Humanity Indonesia; Yayasan Habitat Kemanusiaan Indonesia
WWF | - | World Wide Fund for Nature; World Wildlife Fund; WWF Indonesia
The Nature Conservancy | US | TNC; Nature Conservancy
Conservation International | US | Konservasi Internasional
WCS | US | Wildlife Conservation Society
FFI | GB | Fauna & Flora International; Fauna and Flora International
Wetlands International | NL | Wetlands International Indonesia
World Resources Institute | US | WRI; WRI Indonesia
The Asia Foundation | US | Asia Foundation; TAF
Ford Foundation | US | Yayasan Ford; The Ford Foundation
Rockefeller Foundation | US | The Rockefeller Foundation; 100 Resilient Cities
Bill & Melinda Gates Foundation | US | Gates Foundation; Bill and Melinda Gates Foundation
Bloomberg Philanthropies | US | Bloomberg Initiative
Clinton Health Access Initiative | US | CHAI
Jhpiego | US | JHPIEGO Corporation
FHI 360 | US | FHI360; Family Health International
RTI International | US | RTI; Research Triangle Institute
Winrock International | US | Winrock
Chemonics | US | Chemonics International
DAI | US | Development Alternatives Incorporated; DAI Global
Palladium | - | Palladium International
Abt Associates | US | Abt
Tetra Tech | US | Tetra Tech ARD
Cardno | AU | Cardno Emerging Markets
Coffey | AU | Coffey International
Helen Keller International | US | HKI; Helen Keller Intl
Fred Hollows Foundation | AU | The Fred Hollows Foundation; Yayasan Fred Hollows
CBM | DE | Christian Blind Mission; Christoffel Blindenmission
Handicap International | FR | Humanity & Inclusion; Humanity and Inclusion
Arbeiter-Samariter-Bund | DE | ASB; Arbeiter Samariter Bund
Misereor | DE | MISEREOR
Brot für die Welt | DE | Bread for the World; EED
Konrad-Adenauer-Stiftung | DE | KAS; Yayasan Konrad Adenauer; Konrad Adenauer Foundation; Konrad Adenauer Stiftung
Friedrich-Ebert-Stiftung | DE | FES; Yayasan Friedrich Ebert; Friedrich Ebert Foundation; Friedrich Ebert Stiftung
Friedrich-Naumann-Stiftung | DE | FNF; Friedrich Naumann Foundation; Yayasan Friedrich Naumann; Friedrich Naumann Stiftung
Hanns-Seidel-Stiftung | DE | Hanns Seidel Foundation; Hanns Seidel Stiftung; Yayasan Hanns Seidel
SES | DE | Senior Experten Service; Senior Expert Service
PUM | NL | PUM Netherlands Senior Experts; Programma Uitzending Managers; Netherlands Senior Experts
Hivos | NL | Humanistisch Instituut voor Ontwikkelingssamenwerking
Cordaid | NL | Catholic Organisation for Relief and Development Aid
ICCO | NL | Interchurch Organisation for Development Cooperation
Simavi | NL | 
Rainforest Alliance | US | 
Solidaridad | NL | Solidaridad Network
IDH | NL | The Sustainable Trade Initiative; IDH Sustainable Trade Initiative
Islamic Relief | GB | Islamic Relief Worldwide; Islamic Relief Indonesia
Muslim Aid | GB | Muslim Aid Indonesia
Water.org | US | Water org; Yayasan Water.org
WaterAid | GB | Water Aid
Sanitation and Water for All | - | SWA
International Rescue Committee | US | IRC
Medecins Sans Frontieres | - | MSF; Médecins Sans Frontières; Doctors Without Borders; Dokter Lintas Batas
Rotary International | - | Rotary Club; Rotary
Lions Club | - | Lions Clubs International; Lion Club
Caritas | - | Caritas Germany; Caritas Internationalis; Caritas Indonesia
Red Cross | - | Palang Merah
Japan Foundation | JP | The Japan Foundation; Yayasan Jepang
IM Japan | JP | International Manpower Development Organization Japan; International Manpower Development Organization; IMM Japan
Sasakawa Peace Foundation | JP | Sasakawa Foundation
Nippon Foundation | JP | The Nippon Foundation
JOCV | JP | Japan Overseas Cooperation Volunteers
Borda | DE | BORDA; Bremen Overseas Research and Development Association
Good Neighbors | KR | Good Neighbors International; Good Neighbors Indonesia; Gugah Nurani Indonesia
Saemaul Undong | KR | Saemaul Globalization Foundation; Saemaul Foundation; Yayasan Saemaul; Yayasan Globalisasi Saemaul
Tzu Chi | TW | Buddha Tzu Chi; Yayasan Buddha Tzu Chi; Tzu Chi Foundation
SurfAid | NZ | SurfAid International; Surf Aid
Kopernik | - | Yayasan Kopernik
Sister Cities International | US | 
AFS | - | AFS Intercultural Programs; American Field Service
Engineers Without Borders | - | 
Operation Smile | US | 
Smile Train | US | 
World Neighbors | US | 
Heifer International | US | Heifer
Global Communities | US | CHF International
International Republican Institute | US | IRI
National Democratic Institute | US | NDI
Partnership for Governance Reform | - | Kemitraan; Kemitraan Partnership
Penabulu Foundation | ID | Yayasan Penabulu
ITDP | US | Institute for Transportation and Development Policy; ITDP Indonesia
Soroptimist International | - | Soroptimis
Landesa | US | Rural Development Institute
Institut Français | FR | Institut Français Indonesia; Institut Français d'Indonésie; Institut Prancis; Institut Prancis Indonesia; IFI
Alliance Française | FR | Alliansi Prancis
Nuffic | NL | Nuffic Neso; Neso Indonesia; Nuffic Neso Indonesia
Korea Foundation | KR | Yayasan Korea
Biblionef | NL | 
World Animal Protection | GB | WSPA
International Committee for Museums and Collections | - | ICOM
Kiwanis International | US | Kiwanis Club
AIESEC | - | AIESEC Indonesia
`;
const companies = `
VEI | NL | Vitens Evides International; Vitens; VEI Dutch Water Operators; Evides
FrieslandCampina | NL | Friesland Campina; Frisian Flag
IKEA | SE | Inter IKEA
Borealis | AT | Borealis AG
Systemiq | GB | SYSTEMIQ
Nestlé | CH | 
Danone | FR | 
Alibaba Group | CN | Alibaba
Huawei | CN | Huawei Technologies
Samsung | KR | Samsung Electronics
`;
const programmes = `
IUWASH PLUS | US | IUWASH; Indonesia Urban Water Sanitation and Hygiene; Indonesia Urban Water, Sanitation and Hygiene Penyehatan Lingkungan untuk Semua; USAID IUWASH PLUS; IUWASH Tangguh; USAID IUWASH Tangguh | USAID
PRIORITAS | US | USAID PRIORITAS; Prioritizing Reform, Innovation, and Opportunities for Reaching Indonesia's Teachers, Administrators, and Students | USAID
Decentralized Basic Education | US | DBE; DBE 1; DBE 2; DBE 3 | USAID
Local Governance Support Program | US | LGSP | USAID
APIK | US | USAID APIK; Adaptasi Perubahan Iklim dan Ketangguhan | USAID
EMAS | US | Expanding Maternal and Neonatal Survival; USAID EMAS | USAID
LESTARI | US | USAID LESTARI | USAID
Jalin | US | USAID Jalin | USAID
SINAR | US | USAID SINAR | USAID
KOMPAK | AU | Kolaborasi Masyarakat dan Pelayanan untuk Kesejahteraan | DFAT
INOVASI | AU | Inovasi untuk Anak Sekolah Indonesia | DFAT
KIAT | AU | Kemitraan Indonesia Australia untuk Infrastruktur | DFAT
SKALA | AU | Sinergi dan Kolaborasi untuk Akselerasi Layanan Dasar | DFAT
PRISMA | AU | Australia-Indonesia Partnership for Promoting Rural Incomes; AIP-PRISMA | DFAT
MAMPU | AU | Maju Perempuan Indonesia untuk Penanggulangan Kemiskinan | DFAT
AIPD | AU | Australia Indonesia Partnership for Decentralisation | AusAID
AIPMNH | AU | Australia Indonesia Partnership for Maternal and Neonatal Health | AusAID
IndII | AU | Indonesia Infrastructure Initiative | AusAID
IEG | AU | Infrastructure Enhancement Grants | AusAID
PAMSIMAS | - | Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat | World Bank
KOTAKU | - | Kota Tanpa Kumuh | World Bank
NUSP | - | Neighborhood Upgrading and Shelter Project | ADB
SUTRI NAMA | DE | SUTRI-NAMA; Sustainable Urban Transport Programme Indonesia | GIZ
PAKLIM | DE | Policy Advice for Environment and Climate Change | GIZ
AIFDR | AU | Australia-Indonesia Facility for Disaster Reduction | AusAID
ACCESS | AU | Australian Community Development and Civil Society Strengthening Scheme | AusAID
CEGAH | US | USAID CEGAH | USAID
MADANI | US | USAID MADANI | USAID
SEGAR | US | USAID SEGAR | USAID
ERAT | US | USAID ERAT | USAID
HARVEST | US | USAID HARVEST | USAID
CCBO | US | Clean Cities, Blue Ocean; Clean Cities Blue Ocean | USAID
AMARTA | US | Agribusiness Market and Support Activity | USAID
Urban Nexus | DE | | GIZ
SUNREF | FR | | AFD
LIME | DE | Land Management and Ecosystem | GIZ
FORCLIME | DE | Forests and Climate Change Programme | GIZ
ICCTF | - | Indonesia Climate Change Trust Fund |
Switch-Asia | - | SWITCH Asia | European Union
IURC | - | International Urban and Regional Cooperation; International Urban Cooperation; IUC | European Union
GIZ STREAM | DE | STREAM | GIZ
SIMAVI WASH | NL | WASH SDG | SNV
`;

function linesOf(table: string, kind: PartyKind): KnownOrganisation[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', country = '-', aliases = '', partOf = ''] = line
        .split('|')
        .map((part) => part.trim());
      const known = aliases.split(';').map((alias) => alias.trim());
      return {
        name,
        kind,
        ...(country !== '-' && { country }),
        ...(partOf && { partOf }),
        aliases: [name, ...known].filter(Boolean),
      };
    });
}

/** Every organisation and programme of the list, organisations before programmes. */
export const knownOrganisations: readonly KnownOrganisation[] = [
  ...linesOf(developmentPartners, 'development-partner'),
  ...linesOf(internationalOrganisations, 'international-organisation'),
  ...linesOf(nonprofits, 'nonprofit'),
  ...linesOf(companies, 'company'),
  ...linesOf(programmes, 'programme'),
];

/** Aliases that are everyday words too: they count only when they are the whole name of a party. */
const everydayWords = new Set(
  'plan sinar jalin lestari inovasi emas care rotary lime kemitraan stream dai abt ada cim cip ses sce borda heifer coffey palladium un eu idb who iri rti irc asb kas cbi pum iuc ieg tpo aer scala skala prisma access segar erat madani cegah harvest icom ifi vei mampu clair care kiat apik tika'.split(
    ' ',
  ),
);

export const isEverydayWord = (folded: string): boolean => everydayWords.has(folded);

let index: NameIndex<KnownOrganisation> | undefined;

/** The list by every alias, forgiving slips. */
export function organisationNames(): NameIndex<KnownOrganisation> {
  if (index) return index;
  index = new NameIndex<KnownOrganisation>();
  for (const organisation of knownOrganisations) {
    for (const alias of organisation.aliases) index.add(alias, organisation);
  }
  return index;
}
