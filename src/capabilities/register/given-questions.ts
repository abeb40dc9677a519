/**
 * What officers, students and journalists may ask, in both languages, and what they must find among the records of
 * `given-searched.ts`: `question | must be found | must not be`; `*` = nothing else. Written before the search was run.
 */
const rightly = `
sapi perah | dairy | *
dairy | dairy | *
dairy farming | dairy | *
susu | dairy | *
livestock | dairy | *
ternak | dairy | *
peternakan | dairy | *
animal husbandry | dairy | *
artificial insemination | dairy | *
sapi Belanda | dairy | *
Dutch dairy | dairy | *
dairy Netherlands | dairy | *
ternak Holland | dairy | *
friesland | dairy | *
dinas peternakan boyolali | dairy | *
sekolah kembar | school | *
sister school | school | *
sister schools | school | *
kerjasama sekolah | school quake | dairy sister rubbish
kerja sama sekolah kembar | school | *
sekolah | school quake | dairy flood mangrove
school | school quake | dairy flood
sma | school | *
senior high school | school | *
student exchange | school | *
pertukaran pelajar | school | *
school China | school | *
sekolah Tiongkok | school | *
sekolah Cina | school | *
nanjing | school | *
kota kembar | sister | *
sister city | sister | *
sister cities | sister | *
twin city | sister | *
twin town Austria | sister | *
kota bersaudara | sister | *
salzburg | sister | *
seni pertunjukan | sister | *
performing arts | sister | *
kesenian | sister | dairy water
culture | sister batik | dairy buses
budaya | sister batik | dairy buses
letter of intent | sister library | *
LoI | sister library | *
surat niat | sister library | *
MoU | rubbish | *
nota kesepahaman | rubbish | *
memorandum of understanding | rubbish | *
air bersih | water | *
air minum | water | *
drinking water | water | *
clean water | water | *
water supply Australia | water | *
hibah air minum | water | *
PDAM | water | *
grant water | water | *
hibah | water solar hospital mangrove | dairy sister
grants | water solar hospital mangrove | dairy sister
Australian grant | water | *
sanitasi | toilets | *
sanitation | toilets | *
jamban | toilets | *
toilet | toilets | *
latrine | toilets | *
septic tank | toilets | *
USAID | toilets | *
amerika serikat | toilets | *
United States | toilets | *
American | toilets | *
sampah | rubbish | *
waste | rubbish | dairy sister school
garbage | rubbish | *
waste management | rubbish | *
solid waste Japan | rubbish | *
pengelolaan sampah jepang | rubbish | *
compost | rubbish | *
kompos | rubbish | *
kitakyushu | rubbish | *
lingkungan hidup | rubbish climate | sister buses
environment | rubbish climate | sister buses
Surabaya | rubbish | *
magang | interns elders | dairy
apprenticeship | interns elders | dairy
internship Japan | interns elders | rubbish
pemagangan Jepang | interns elders | rubbish
trainee | interns elders | dairy
kenshusei | interns elders | dairy
tenaga kerja | interns | *
labour | interns | *
workers Japan | interns | rubbish
wonogiri | interns | *
pelatihan guru | teachers | *
teacher training | teachers | *
diklat guru | teachers | *
guru | teachers | *
teachers | teachers | *
mathematics | teachers | *
matematika | teachers | *
guru Inggris | teachers | *
British | teachers | *
dinas pendidikan | teachers | dairy water sister
education | school teachers scholars | dairy water buses
pendidikan | school teachers scholars | dairy water buses
beasiswa | scholars | *
scholarship | scholars | *
scholarships Korea | scholars | smart
beasiswa Korea Selatan | scholars | smart
universitas | scholars | dairy water
mahasiswa | scholars | dairy water
smart city | smart | *
kota cerdas | smart | *
kota pintar | smart | *
open data | smart | *
kominfo | smart | *
information communication | smart | *
seoul | smart | *
Korea | scholars smart | dairy
bandung | smart | *
desa wisata | villages | *
tourism village | villages | *
pariwisata | villages sister | dairy water
tourism | villages sister | dairy water
wisata Thailand | villages | *
Thai tourism | villages | *
Chiang Mai | villages | *
bencana | quake flood | dairy sister
disaster | quake flood | dairy sister
disaster preparedness | quake | *
gempa | quake | *
earthquake | quake | *
palang merah | quake | *
Red Cross | quake | *
Red Cross Germany | quake | *
BPBD | quake flood | dairy sister
humanitarian | quake | *
banjir | flood | *
flood | flood | *
flooding Netherlands | flood | *
banjir Belanda | flood | *
semarang | flood | *
energi surya | solar | *
solar panel | solar | *
solar energy | solar | *
renewable energy | solar | *
energi terbarukan | solar | *
puskesmas | solar | *
GIZ Jerman | solar | *
electricity | solar | dairy water
rumah sakit | hospital | *
hospital | hospital | *
hospital equipment | hospital | *
RSUD | hospital | *
hospital China | hospital | *
RRT | school hospital | dairy
China | school hospital | dairy
Chinese | school hospital | dairy
batik | batik | *
weaving | batik | *
tenun | batik | *
exhibition Bulgaria | batik | *
pameran Bulgaria | batik | *
craft | batik | dairy
fisheries | shrimp dairy | sister
perikanan | shrimp dairy | sister
shrimp | shrimp | sister
aquaculture | shrimp | *
Malaysia | shrimp | *
child protection | children | *
perlindungan anak | children | *
anak | children | *
NGO | children shrimp | dairy
LSM | children shrimp | dairy
Irlandia | children | *
export furniture | rattan | *
ekspor mebel | rattan | *
rattan | rattan | *
rotan Italia | rattan | *
business matching | rattan | *
trade Italy | rattan | *
climate change | climate | *
perubahan iklim | climate | *
iklim | climate | *
UNDP | climate | *
mangroves Norway | mangrove | *
bakau | mangrove | *
forestry | mangrove | *
hutan | mangrove | *
library Singapore | library | *
perpustakaan | library | *
digitalisation | library | dairy
lanjut usia | elders | *
nurse | elders | *
Kumamoto | elders | *
transportasi umum | buses | *
public transport | buses | *
electric bus | buses | *
dishub Medan | buses | *
Jerman | quake solar buses | dairy
German | quake solar buses | dairy
Jepang | interns rubbish elders | dairy
kerja sama Jepang | interns rubbish elders | dairy
cooperation with Japan | interns rubbish elders | dairy
Surakarta | school toilets | dairy
Solo | school toilets | dairy
sister city Jepang | | *
sekolah kembar Belanda | | *
batik Norwegia | | *
kota kembar Nanjing | | *
sapi Jepang | | *
nuklir | | *
minyak sawit | | *
lithium | | *
Kirgizstan | | *
Bishkek | | *
`;

/** The same with slips of the pen; each must be put right, and say so. */
const slipped = `
sekolh | school quake | dairy
sekloah | school quake | dairy
sekolh kembar | school | *
kerjasma sekolh | school quake | dairy
kerjasana Jepang | interns rubbish elders | dairy
usiad | toilets | *
USIAD | toilets | *
Ch1na | school hospital | dairy
Jepanng | interns rubbish elders | dairy
Japna | interns rubbish elders | dairy
belnada sapi | dairy | *
Netherlnds dairy | dairy | *
livestok | dairy | *
diary farming | dairy | *
peternakn | dairy | *
sister ctiy | sister | *
sistr city | sister | *
saltzburg | sister | *
Kitakyusu | rubbish | *
samaph | rubbish | *
pengeloaan sampah | rubbish | *
garbge | rubbish | *
air minm | water | *
drinkng water | water | *
hibbah | water solar hospital mangrove | dairy
sanitatoin | toilets | *
beasisiwa | scholars | *
scholarshp | scholars | *
pariwsata | villages sister | dairy
torism | villages sister | dairy
eartquake | quake | *
gemppa | quake | *
bencna | quake flood | dairy
banjr | flood | *
hospitl | hospital | *
rumah sakti | hospital | *
perpustakan | library | *
Singapur | library | *
singapoer | library | *
Norwgia | mangrove | *
mangorve | mangrove | *
apprentiship | interns elders | dairy
pemagngan | interns elders | dairy
Bulgria | batik | *
batk | batik | *
pelathan guru | teachers | *
guru matematka | teachers | *
teacher trainng | teachers | *
perlindngan anak | children | *
lansa | elders | *
m4ngrove | mangrove | *
S0lo | school toilets | dairy
Kumamto | elders | *
Frieslnd | dairy | *
renewabel energy | solar | *
`;

export interface SearchedQuestion {
  question: string;
  finds: readonly string[];
  /** Never among the answers; '*' = nothing but what must be found. */
  never: readonly string[];
}

const read = (table: string): SearchedQuestion[] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [question = '', finds = '', never = ''] = line.split('|').map((part) => part.trim());
      const namesOf = (names: string) => names.split(' ').filter(Boolean);
      return { question, finds: namesOf(finds), never: namesOf(never) };
    });

export const questions = read(rightly);
export const slippedQuestions = read(slipped);
