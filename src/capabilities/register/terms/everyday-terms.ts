/** Words of ordinary life, as those who are not of the field type them. See `read-terms.ts`. */
export const everydayTerms = `
pohon; tree; trees; pepohonan; tanaman keras; arboretum
tumbuhan; plant; plants; flora; vegetasi; vegetation
bunga sakura; cherry blossom; sakura
hewan; animal; animals; satwa; fauna; binatang
anjing; dog; dogs
kuda; horse; horses
gajah; elephant; elephants
harimau; tiger; tigers
badak; rhino; rhinoceros
penyu; turtle; turtles; kura kura
burung; bird; birds
lebah; bee; bees; madu; honey; beekeeping; peternakan lebah
= kebun binatang; zoo; zoos; taman satwa; taman safari
= taman nasional; national park; national parks
= terumbu karang; coral reef; coral; coral reefs; karang laut < kelautan
gambut; peat; peatland; lahan gambut; peatlands; rawa gambut
gunung; mountain; mountains; pegunungan
pulau; island; islands; kepulauan
cuaca; weather; meteorologi; meteorology; bmkg
angin; wind; angin kencang
badai; storm; storms; topan; typhoon; siklon; cyclone; puting beliung
kebakaran; fire; fires; damkar; pemadam; pemadam kebakaran; fire brigade; firefighting; fire fighting; fire engine; mobil pemadam; firefighters
ambulans; ambulance; ambulances; ambulan; mobil ambulans; mobil ambulan; mobil jenazah
darah; blood; donor darah; blood donor; transfusi; transfusion; palang merah; red cross < kesehatan
gigi; dental; dentist; dokter gigi; teeth; tooth < kesehatan
mata; eye; eyes; kesehatan mata; eye health; eye care; katarak; cataract; mata katarak < kesehatan
= mata air; spring; springs; water spring
= mata pelajaran; school subject; mata kuliah
= mata pencaharian; livelihood; livelihoods; penghidupan
= mata uang; currency; valuta
jantung; heart; kardiologi; cardiology; cardiac < kesehatan
kanker; cancer; tumor; onkologi; oncology < kesehatan
bedah; surgery; surgical; surgeon; operasi bedah; operasi mata; operasi katarak < kesehatan
= bibir sumbing; cleft lip; celah bibir; cleft palate < kesehatan
= kesehatan jiwa; mental health; kesehatan mental; rumah sakit jiwa; psikiatri; psychiatry; psikologi; psychology < kesehatan
khitan; circumcision; sunat; khitanan massal
oksigen; oxygen; konsentrator oksigen; oxygen concentrator
masker; mask; masks; face mask
= cuci tangan; hand washing; handwashing; sabun; soap
= kursi roda; wheelchair; wheelchairs; alat bantu gerak; kaki palsu; prosthesis; prosthetics
perawat lansia; caregiver; care worker; kaigo; careworker; caregivers
asisten rumah tangga; domestic worker; pekerja rumah tangga; domestic workers
bayi; baby; babies; balita; infant; toddler; newborn
ibu; mother; mothers; kesehatan ibu; maternal; ibu hamil; pregnant women
= ibu kota; capital; capital city; ibukota; ibu kota negara; ikn
keluarga; family; families; rumah tangga; household
mahasiswa; university student; university students; college student; undergraduate
paud; early childhood; early childhood education; pendidikan anak usia dini; taman kanak kanak; kindergarten; tk
pesantren; islamic boarding school; pondok pesantren; boarding school; madrasah; islamic school
= bahasa inggris; english; english language; kursus bahasa inggris
= bahasa jepang; japanese language; bahasa nihon; nihongo
= bahasa mandarin; mandarin; chinese language; bahasa tionghoa
= bahasa korea; korean language
laboratorium; laboratory; lab; labs; laboratories
= studi banding; study visit; study tour; comparative study; benchmarking; kunjungan belajar; studi tiru
lomba; competition; perlombaan; contest; kompetisi; kejuaraan; championship; turnamen; tournament; pertandingan
= ulang tahun; anniversary; hari jadi; peringatan; commemoration
perayaan; celebration; pesta rakyat; perayaan tahun baru
= tahun baru imlek; chinese new year; imlek; lunar new year; cap go meh
lampion; lantern; lanterns
naga; dragon; perahu naga; dragon boat; barongsai; lion dance
= kembang api; fireworks
layang layang; kite; kites; festival layang layang
masakan; cooking; memasak; cuisine; juru masak; chef; tata boga
kue; cake; cakes; biskuit; biscuit; jajanan
roti; bread; bakery
tempe; tempeh
tahu; tofu; tahu sumedang
kecap; soy sauce; saus; sauce
mie; noodle; noodles; mi
minuman; drink; drinks; beverage; beverages
toko; shop; shops; store; ritel; retail; pertokoan
warung; stall; food stall; kaki lima; street vendor; pkl; pedagang kaki lima
sepatu; shoes; shoe; footwear; alas kaki
kulit; leather; kerajinan kulit; penyamakan
perhiasan; jewellery; jewelry; emas; gold; goldsmith
mutiara; pearl; pearls
sutra; silk; sutera; ulat sutra; silkworm; kain sutra
benang; yarn; thread; pemintalan; spinning
boneka; doll; dolls; mainan; toy; toys
ukiran; carving; ukir; seni ukir; wood carving; carvings
patung; statue; sculpture; statues; pematung
lukisan; painting; pelukis; painter; seni lukis; paintings
koran; newspaper; surat kabar; newspapers; majalah; magazine
ponsel; phone; mobile phone; handphone; telepon; telephone
helm; helmet; helmets
foto; photo; photography; fotografi; photos; fotografer
kamera; camera; cctv; cameras
teater; theatre; theater; drama; ketoprak
keris; kris; dagger
sejarah; history; historical; historic; bersejarah; sejarawan
pahlawan; hero; heroes; veteran; makam pahlawan
perang; war; perang dunia; world war
makam; grave; cemetery; pemakaman; tomb; kuburan
prasasti; inscription; inscriptions; naskah kuno; manuscript; manuscripts
= kota tua; old town; kota lama; historic centre; kawasan kota lama
alun alun; town square; city square; public square
= air mancur; fountain; fountains
tugu; monument; monumen; monuments
gerbang; gate; gapura; gateway
becak; pedicab; rickshaw
delman; horse carriage; andong; dokar; kereta kuda
peta; map; maps; pemetaan; mapping; kartografi; cartography; atlas
= sistem informasi geografis; gis; geographic information system; sig; geospasial; geospatial; peta digital; digital map; peta digital kota < peta
survei; survey; surveys; pendataan; sensus; census
perencanaan; planning; bappeda; rencana induk; master plan; masterplan
= permukiman kumuh; slum; slums; kumuh; kawasan kumuh; slum upgrading
gedung; building; buildings; bangunan; bangunan gedung
arsitektur; architecture; arsitek; architect
semen; cement; beton; concrete
kaca; glass; gelas kaca
kertas; paper; pulp
plastik; plastic; plastics; kantong plastik; sampah plastik; plastic waste
mesin; machine; machinery; machines; permesinan
= suku cadang; spare part; spare parts; onderdil
pompa; pump; pumps; pompa air; water pump
pipa; pipe; pipes; perpipaan; piping
sumur; well; wells; sumur bor; borehole
= lampu jalan; street lamp; street lights; streetlight
lampu; lamp; lamps; lampu hias
kapal; ship; boat; perahu; ships; boats; ferry; feri; kapal laut; kapal ikan; fishing boat; fishing boats
mobil; car; cars; truk; truck; trucks; kendaraan; vehicle; vehicles
= sepeda motor; motorcycle; motorbike; motor roda dua; motorcycles
stasiun; station; stations; stasiun kereta
halte; bus stop; bus stops; bus shelter
= jalan tol; toll road; motorway; highway; tol
trotoar; sidewalk; pavement; pedestrian; pejalan kaki; jalur pejalan kaki
= bulu tangkis; badminton; bulutangkis < olahraga
= bola basket; basketball; basket < olahraga
= bola voli; volleyball; voli < olahraga
renang; swimming; kolam renang; swimming pool; berenang < olahraga
maraton; marathon; lari maraton; lari; running < olahraga
catur; chess < olahraga
panahan; archery < olahraga
stadion; stadium; gelanggang; gelora; sports hall; gor < olahraga
polisi; police; kepolisian; polres; polda; policing
tentara; military; tni; army; militer
narkoba; drugs; narkotika; narcotics; bnn; drug abuse
korupsi; corruption; antikorupsi; anti corruption; kpk
pengadilan; court; courts; kejaksaan; prosecutor; hakim; judge
penjara; prison; lapas; lembaga pemasyarakatan; rumah tahanan
imigrasi; immigration; paspor; passport; visa; keimigrasian
= bea cukai; customs; kepabeanan; bea masuk; customs duty
kredit; credit; kredit usaha rakyat
utang; debt; hutang; pinjaman daerah
saham; shares; bursa efek; stock exchange; obligasi; bond; bonds
upah; wage; wages; gaji; salary
= serikat pekerja; trade union; serikat buruh; labour union; labor union
pensiun; pension; pensions; jaminan hari tua
kecamatan; subdistrict; district; camat; distrik
= dewan perwakilan rakyat daerah; dprd; council; regional council; parlemen; parliament; legislatif; legislature; councillors
menteri; minister; kementerian; ministry; ministries; ministers
= minyak atsiri; essential oil; essential oils; serai wangi; citronella; nilam; patchouli; gaharu; agarwood < perkebunan
jamur; mushroom; mushrooms < pertanian
kelor; moringa; daun kelor < pertanian
pisang; banana; bananas < buah
nanas; pineapple; pineapples < buah
salak; snake fruit; snakefruit; salak pondoh < buah
pepaya; papaya; papayas < buah
durian; durians < buah
singkong; cassava; ubi kayu; tapioka; tapioca; mocaf < pertanian
= ubi jalar; sweet potato; ubi; sweet potatoes; ubi ungu < pertanian
kentang; potato; potatoes < pertanian
bawang; onion; onions; bawang putih; garlic; bawang merah; shallot; shallots < pertanian
cabai; chili; chilli; cabe; chillies < pertanian
tomat; tomato; tomatoes < pertanian
lada; pepper; merica < perkebunan
sagu; sago < pertanian
pestisida; pesticide; pesticides; hama; pest; pests < pertanian
daging; meat; rumah potong hewan; slaughterhouse; rph; halal meat < peternakan
`;
