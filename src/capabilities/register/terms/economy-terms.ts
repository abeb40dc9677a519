/** Work, trade, land, sea, culture and travel, and names of places that have several. See `read-terms.ts`. */
export const economyTerms = `
pertanian; agriculture; agrikultur; agraris; distan; dispertan; dinas pertanian; farming; agricultural; agribisnis; agribusiness; bercocok tanam; agro
petani; farmer; farmers; kelompok tani; poktan; gapoktan; farmer group; tani
peternakan; livestock; ternak; animal husbandry; beternak; peternak; dinas peternakan; disnakkan; cattle; hewan ternak; breeding; stockbreeding
sapi; cow; cattle; cows; lembu; ox < peternakan
= sapi perah; dairy; dairy cattle; dairy cow; susu; milk; susu sapi; sapi susu; dairy cows; dairy farming; peternakan sapi perah; susu segar < sapi; peternakan
= sapi potong; beef; beef cattle; daging sapi; penggemukan sapi < sapi; peternakan
kambing; goat; domba; sheep; kambing etawa; goats < peternakan
unggas; poultry; ayam; chicken; bebek; itik; duck; telur; egg; perunggasan; chickens; eggs < peternakan
babi; pig; pork; pigs < peternakan
= inseminasi buatan; artificial insemination; semen beku; embrio; frozen semen < peternakan
= kesehatan hewan; animal health; dokter hewan; veterinary; veteriner; vet; keswan; penyakit mulut kuku; pmk; veterinarian < peternakan
biogas; bio gas; gas bio; gas metana; methane < energi
pakan; feed; pakan ternak; fodder; animal feed; hijauan
padi; rice; beras; sawah; paddy; persawahan < pertanian
jagung; corn; maize < pertanian
kedelai; soybean; soy; soya < pertanian
kopi; coffee; kopi arabika; robusta < perkebunan
teh; tea; kebun teh < perkebunan
kakao; cocoa; cokelat; coklat; chocolate < perkebunan
tebu; sugarcane; gula; sugar < perkebunan
karet; rubber < perkebunan
= kelapa sawit; palm oil; sawit; oil palm < perkebunan
kelapa; coconut; kopra; copra < perkebunan
tembakau; tobacco < perkebunan
rempah; spice; spices; rempah rempah; cengkeh; clove; jahe; ginger; vanili; vanilla; pala; nutmeg
jamu; herbal; tanaman obat; herbal medicine; obat tradisional; biofarmaka; medicinal plants; herbs
buah; fruit; buah buahan; mangga; jeruk; hortikultura; horticulture; sayuran; vegetable; sayur; vegetables; fruits < pertanian
bunga; flower; tanaman hias; florikultura; floriculture; anggrek; orchid; flowers
= pertanian organik; organic farming; organic agriculture; organik; organic; beras organik; organic rice < pertanian
benih; seed; bibit; pembibitan; seedling; seeds; perbenihan; seedlings
pupuk; fertilizer; fertiliser; pemupukan
traktor; tractor; alsintan; mesin pertanian; agricultural machinery; alat mesin pertanian; farm machinery < pertanian
perkebunan; plantation; kebun; estate crops; plantations
= ketahanan pangan; food security; kedaulatan pangan; food sovereignty; swasembada; food resilience < pangan
pangan; food; makanan; bahan pangan; foodstuff; kuliner; culinary; foods
= keamanan pangan; food safety < pangan
kehutanan; forestry; hutan; forest; dishut; perhutani; forests; hutan rakyat
kayu; timber; wood; perkayuan; lumber; wooden
bambu; bamboo
mebel; furniture; mebeler; meubel; furnitur; mebelair
rotan; rattan
perikanan; fisheries; ikan; fish; nelayan; fisherman; fishery; fishing; fishermen; dinas perikanan
akuakultur; aquaculture; budidaya ikan; tambak; perikanan budidaya; budidaya perikanan; fish farming; fish pond; kolam ikan < perikanan
= budidaya udang; shrimp farming; tambak udang; shrimp pond < akuakultur; udang
udang; shrimp; prawn; vaname; prawns < perikanan
lele; nila; catfish; tilapia; gurame; bandeng; milkfish < perikanan
kelautan; marine; laut; sea; maritim; maritime; pesisir; coastal; samudra; ocean; pantai; beach; coast; bahari
= rumput laut; seaweed < perikanan; kelautan
garam; salt; pegaraman
pertambangan; mining; tambang; mineral; galian; minerba; batubara; coal; batu bara; mine
energi; energy; energy sector; esdm; tenaga listrik
listrik; electricity; kelistrikan; pln; penerangan; lighting; lampu jalan; street lighting; electric; power plant; pembangkit listrik < energi
= energi terbarukan; renewable energy; ebt; energi baru terbarukan; energi bersih; clean energy; renewables; green energy; energi hijau < energi; listrik
= tenaga surya; solar; panel surya; solar panel; plts; solar power; energi surya; solar energy; solar cell < energi terbarukan
= tenaga angin; wind power; pltb; wind energy; kincir angin listrik; wind farm < energi terbarukan
mikrohidro; micro hydro; microhydro; pltmh; tenaga air; hydropower; plta; hydro < energi terbarukan
= panas bumi; geothermal; pltp < energi terbarukan
= sampah menjadi energi; waste to energy; pltsa; pembangkit listrik tenaga sampah < sampah; energi
= minyak bumi; petroleum; migas; oil gas; minyak gas; minyak; oil; gas alam; natural gas
= efisiensi energi; energy efficiency; hemat energi; energy saving; konservasi energi < energi
kompor; stove; cookstove; tungku; tungku hemat energi; stoves
perindustrian; industry; industri; manufaktur; manufacturing; disperindag; pabrik; factory; industrial; industries; factories
= kawasan industri; industrial estate; industrial park; kawasan ekonomi khusus; special economic zone; kek; industrial zone < perindustrian
tekstil; textile; garmen; garment; pakaian; clothing; clothes; apparel; textiles; konveksi
batik; membatik; kain batik
tenun; weaving; kain tenun; ikat; lurik; woven
kerajinan; handicraft; kriya; craft; kerajinan tangan; pengrajin; perajin; artisan; handicrafts; crafts
keramik; ceramics; gerabah; pottery; tembikar; ceramic
logam; metal; cor logam; metal casting; pengecoran; foundry; baja; steel; besi; iron
otomotif; automotive; kendaraan listrik; electric vehicle; mobil listrik; electric car
perdagangan; trade; dagang; niaga; perniagaan; trading; disdag; commerce
ekspor; export; pengekspor; exports; eksportir; exporter
impor; import; importir; imports; importer
pasar; market; pasar tradisional; traditional market; markets; pasar rakyat
ekonomi; economy; economic; perekonomian; economics; ekonomi daerah
= ekonomi kreatif; creative economy; ekraf; industri kreatif; creative industry; kota kreatif; creative city; creative industries < ekonomi
= usaha kecil menengah; ukm; umkm; usaha mikro kecil menengah; sme; msme; smes; small medium enterprises; msmes; usaha kecil; small business; small enterprises; usaha mikro; ikm
koperasi; cooperative; cooperatives; dinkop; diskop; co operative
= kredit mikro; microfinance; microcredit; keuangan mikro; micro finance; pembiayaan mikro
perbankan; bank; banking; bpr; perbankan daerah
kewirausahaan; entrepreneurship; wirausaha; entrepreneur; pengusaha; businessman; bisnis; business; startup; rintisan; entrepreneurs
= temu bisnis; business matching; misi dagang; trade mission; business meeting; business forum < perdagangan
tenaga kerja; labour; labor; ketenagakerjaan; disnaker; disnakertrans; pekerja; worker; workers; employment; naker; workforce; buruh; manpower
= tenaga kerja indonesia; tki; pekerja migran; migrant worker; buruh migran; pekerja migran indonesia; migrant workers; bp2mi; tkw < tenaga kerja
pemagangan; apprenticeship; magang; apprentice; internship; intern; kenshusei; trainee; apprentices; apprenticeships; interns; praktik kerja; prakerin; trainees
= balai latihan kerja; blk; vocational training centre; vocational training center; job training; pelatihan kerja < pelatihan; tenaga kerja
penempatan tenaga kerja; job placement; lowongan kerja; job vacancy; placement < tenaga kerja
= aparatur sipil negara; asn; pns; civil servant; pegawai negeri; civil servants; pegawai; aparatur; staff; civil service
sumber daya manusia; sdm; human resources; human resource; hrd
transmigrasi; transmigration; transmigran
pariwisata; tourism; wisata; turis; tourist; wisatawan; disparta; dispar; disbudpar; kepariwisataan; pelancong; tourists; touristic
= desa wisata; tourism village; kampung wisata; tourist village < pariwisata; desa
= ekowisata; ecotourism; wisata alam; nature tourism; eco tourism < pariwisata
hotel; perhotelan; hospitality; akomodasi; penginapan; restoran; restaurant; hotels
kebudayaan; budaya; culture; cultural; disbud; kultur; cultures
kesenian; seni; art; arts; seniman; artist; artists; seni pertunjukan; performing arts
tari; dance; tarian; penari; dancer; dances
musik; music; gamelan; orkestra; orchestra; musical
wayang; puppet; puppetry; dalang; shadow puppet
museum; permuseuman; museums
keraton; palace; kraton; istana; puri
candi; temple; temples; vihara; pura
purbakala; archaeology; arkeologi; fosil; fossil; situs purbakala; prasejarah; prehistory; sangiran; archaeological; purba
film; sinema; cinema; perfilman; movie
agama; religion; keagamaan; religious; masjid; mosque; gereja; church; haji; lintas agama; interfaith
perdamaian; peace; toleransi; tolerance; kerukunan
persahabatan; friendship; bersahabat; friendly
teknologi; technology; inovasi; innovation; technologies; technical; teknik; teknis; engineering; innovative; alih teknologi; technology transfer
= ilmu pengetahuan; science; iptek; sains; sciences; scientific
antariksa; space; satelit; satellite
nuklir; nuclear; atom
kabel; cable; elektronik; electronics
surakarta; solo; sala; kota solo
yogyakarta; jogja; yogya; jogjakarta; daerah istimewa yogyakarta
= jawa tengah; central java; jateng
= jawa timur; east java; jatim
= jawa barat; west java; jabar
jakarta; dki; dki jakarta
= sumatera utara; north sumatra; sumut; sumatra utara
= sumatera barat; west sumatra; sumbar; sumatra barat
= sumatera selatan; south sumatra; sumsel; sumatra selatan
= sulawesi selatan; south sulawesi; sulsel
= sulawesi utara; north sulawesi; sulut
= sulawesi tengah; central sulawesi; sulteng
= sulawesi tenggara; southeast sulawesi; sultra
= kalimantan timur; east kalimantan; kaltim
= kalimantan barat; west kalimantan; kalbar
= kalimantan selatan; south kalimantan; kalsel
= kalimantan tengah; central kalimantan; kalteng
= kalimantan utara; north kalimantan; kaltara
= nusa tenggara barat; west nusa tenggara; ntb
= nusa tenggara timur; east nusa tenggara; ntt
= kepulauan riau; riau islands; kepri
= bangka belitung; babel
papua; irian; irian jaya
makassar; ujung pandang; ujungpandang
moskow; moscow; moskwa
beijing; peking
tokyo; tokio
roma; rome
wina; vienna
den haag; the hague
brussel; brussels; bruxelles
jenewa; geneva; geneve
athena; athens
kairo; cairo
mumbai; bombay
guangzhou; kanton; canton
ho chi minh; saigon
asia tenggara; southeast asia; asean; perbara; south east asia
eropa; europe; european
asia; asian
afrika; africa; african
`;
