import { NameIndex } from '#reference';

/** A city, county, state or province abroad that is often met in sister ties. */
export interface ForeignPlace {
  name: string;
  country: string;
  /** A state, province or prefecture: what other places lie in. */
  wide: boolean;
}

const wide = new Set(
  `Queensland; New South Wales; Victoria; Western Australia; South Australia; Northern Territory; Tasmania; Flanders; Ontario; British
Columbia; Quebec; Guangxi; Guangdong; Fujian; Yunnan; Sichuan; Hubei; Hunan; Jiangsu; Zhejiang; Shandong; Shaanxi; Shanxi; Henan; Hebei;
Anhui; Jiangxi; Liaoning; Jilin; Heilongjiang; Hainan; Guizhou; Gansu; Ningxia; Xinjiang; Mongolia Dalam; Bavaria; Sachsen; Lower Saxony;
Saarland; Hessen; Thüringen; Rheinland-Pfalz; Kerala; Tamil Nadu; Odisha; Gujarat; Tuscany; Okinawa; Saitama; Hokkaido; Kanagawa; Aichi;
Hyogo; Ehime; Tottori; Shimane; Mie; Shiga; Gyeonggi; Gyeongsangbuk-do; Gyeongsangnam-do; Jeollabuk-do; Jeollanam-do; Gangwon;
Chungcheongnam-do; Chungcheongbuk-do; Johor; Selangor; Perak; Kedah; Perlis; Kelantan; Terengganu; Pahang; Negeri Sembilan; Sabah;
Sarawak; Friesland; Noord-Holland; Zuid-Holland; Limburg; Cavite; Bulacan; Mindanao; Tatarstan; Chechnya; Hawaii; Oregon; California;
Texas; Michigan; Rhode Island; Iowa; Ohio; Florida; Alaska; Colorado; Minnesota; Virginia; KwaZulu-Natal; Western Cape; Iwate; Miyagi;
Tochigi; Kagawa; Yamanashi; Gunma; Ibaraki`
    .split(/;\s+/)
    .map((name) => name.replace(/\s+/g, ' ')),
);

/**
 * Our own list, remembered: country code, then places; `=` joins other spellings of the same place.
 * A place missing here stays readable: its country is then taken from the words, or left open.
 */
const lists = `
AE: Dubai; Abu Dhabi; Sharjah
AR: Buenos Aires
AT: Wina=Vienna=Wien; Salzburg; Graz; Linz; Innsbruck
AU: Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Canberra; Hobart; Gold Coast; Cairns; Townsville; Geelong; Newcastle; Ballarat; Bendigo; Wollongong; Queensland; New South Wales; Victoria; Western Australia=Australia Barat; South Australia=Australia Selatan; Northern Territory=Australia Utara; Tasmania; Palmerston; Fremantle; Toowoomba; Ipswich
BE: Brussel=Brussels=Bruxelles; Antwerpen=Antwerp; Ghent=Gent; Leuven; Bruges; Flanders=Flandria
BG: Montana; Sofia; Plovdiv; Varna; Burgas
BN: Bandar Seri Begawan; Tutong
BR: Sao Paulo; Rio de Janeiro; Curitiba; Porto Alegre; Brasilia
CA: Toronto; Vancouver; Montreal; Ottawa; Calgary; Ontario; British Columbia; Quebec
CH: Jenewa=Geneva=Genève=Genf; Zurich=Zürich; Basel; Bern=Berne; Lausanne; Lucerne; Lugano
CL: Santiago; Valparaiso
CN: Xi'an=Xian=Xi an; Guilin; Wuming; Nanning; Guangxi=Guangxi Zhuang; Beijing=Peking; Shanghai; Guangzhou=Kanton; Shenzhen; Chengdu; Chongqing; Tianjin; Wuhan; Hangzhou; Nanjing; Suzhou; Xiamen; Fuzhou; Kunming; Dalian; Qingdao; Jinan; Shenyang; Harbin; Changchun; Changsha; Zhengzhou; Hefei; Nanchang; Guiyang; Lanzhou; Urumqi; Hohhot; Haikou; Sanya; Zhuhai; Foshan; Dongguan; Liuzhou; Beihai; Qinzhou; Fangchenggang; Wuzhou; Yulin; Quanzhou; Zhangzhou; Ningbo; Wenzhou; Yangzhou; Wuxi; Xuzhou; Changzhou; Yantai; Weihai; Zibo; Luoyang; Kaifeng; Taiyuan; Shijiazhuang; Baoding; Linyi; Yinchuan; Xining; Dali; Lijiang; Guangdong; Fujian; Yunnan; Sichuan; Hubei; Hunan; Jiangsu; Zhejiang; Shandong; Shaanxi; Shanxi; Henan; Hebei; Anhui; Jiangxi; Liaoning; Jilin; Heilongjiang; Hainan; Guizhou; Gansu; Ningxia; Xinjiang; Mongolia Dalam=Inner Mongolia; Jingdezhen; Yongzhou; Huizhou; Shaoxing; Zunyi; Mianyang
CU: Havana
CZ: Praha=Prague; Brno; Ostrava
DE: Berlin; Hamburg; München=Munich; Bremen; Köln=Cologne; Frankfurt; Braunschweig=Brunswick; Stuttgart; Dresden; Leipzig; Hannover; Nürnberg=Nuremberg; Bonn; Dortmund; Düsseldorf; Essen; Freiburg; Bavaria=Bayern; Sachsen=Saxony; Lower Saxony=Niedersachsen; Saarland; Hessen=Hesse; Thüringen; Rheinland-Pfalz
DK: Kopenhagen=Copenhagen=København; Aarhus; Odense
EG: Kairo=Cairo; Alexandria=Iskandariyah; Luxor; Port Said
ES: Madrid; Barcelona; Bilbao; Sevilla=Seville; Valencia; Granada; Malaga; Cordoba
ET: Addis Ababa
FI: Helsinki; Tampere; Turku; Espoo
FR: Paris; Lyon; Marseille; Lille; Bordeaux; Nantes; Toulouse; Strasbourg; Rennes; Montpellier; Dunkirk=Dunkerque; Le Havre; Brest; Grenoble
GB: London; Manchester; Birmingham; Liverpool; Glasgow; Edinburgh; Leeds; Bristol; Sheffield; Cardiff; Oxford; Cambridge; Nottingham; Southampton
GR: Athena=Athens; Thessaloniki
HK: Kowloon
HU: Budapest; Debrecen; Szeged; Pecs
IN: New Delhi; Delhi; Mumbai=Bombay; Chennai=Madras; Kolkata=Calcutta; Bangalore=Bengaluru; Hyderabad; Jaipur; Ahmedabad; Cochin; Kerala; Tamil Nadu; Port Blair; Andaman dan Nikobar=Andaman and Nicobar; Odisha; Gujarat
IR: Teheran=Tehran; Isfahan; Shiraz; Mashhad; Qom
IT: Roma=Rome; Milan=Milano; Firenze=Florence; Venesia=Venice=Venezia; Napoli=Naples; Turin=Torino; Bologna; Genoa=Genova; Palermo; Tuscany=Toscana
JO: Amman
JP: Tokyo; Osaka; Kyoto; Nagoya; Yokohama; Kobe; Fukuoka; Kitakyushu; Hiroshima; Sapporo; Sendai; Kochi; Toyama; Kanazawa; Shizuoka; Hamamatsu; Okayama; Kumamoto; Kagoshima; Nagasaki; Miyazaki; Matsuyama; Takamatsu; Naha; Okinawa; Nara; Toyota; Toyohashi; Higashimatsushima; Saitama; Chiba; Kawasaki; Niigata; Akita; Aomori; Morioka; Yamagata; Fukushima; Gifu; Gunma; Ibaraki; Hokkaido; Kanagawa; Aichi; Hyogo; Ehime; Tottori; Shimane; Wakayama; Mie; Otsu; Shiga; Hamada; Shimonoseki; Oita; Beppu; Minamata; Soja; Zentsuji; Saga; Tokushima; Kagawa; Yamaguchi; Nagano; Mito; Tochigi; Utsunomiya; Iwate; Miyagi; Ishikawa; Fukui; Yamanashi; Ageo; Shibushi; Osaki
KE: Nairobi
KH: Phnom Penh; Siem Reap; Sihanoukville
KP: Pyongyang
KR: Seoul; Busan=Pusan; Incheon; Daegu; Daejeon; Gwangju; Ulsan; Suwon; Jeju=Jeju Island; Gyeonggi=Gyeonggi-do; Gyeongsangbuk-do=Gyeongsang Utara=Gyeongbuk=North Gyeongsang; Gyeongsangnam-do=Gyeongnam; Jeollabuk-do=Jeonbuk; Jeollanam-do=Jeonnam; Gangwon=Gangwon-do; Chungcheongnam-do=Chungnam; Chungcheongbuk-do=Chungbuk; Gangnam; Goyang; Seongnam; Bucheon; Ansan; Anyang; Yongin; Pohang; Gyeongju; Gumi; Changwon; Gimhae; Jinju; Jeonju; Gunsan; Mokpo; Yeosu; Cheongju; Cheonan; Chuncheon; Wonju; Gangneung; Gangseo; Sejong; Gapyeong; Hwaseong; Uiwang; Yeongdeungpo; Seocheon; Geumsan; Hongcheon; Yeonggwang; Yanggu; Hapcheon; Buyeo
LA: Vientiane; Luang Prabang; Savannakhet; Champasak
LK: Kolombo=Colombo; Kandy
MA: Rabat; Casablanca; Marrakesh=Marrakech; Agadir; Meknes
MG: Antananarivo
MM: Yangon=Rangoon; Mandalay; Naypyidaw
MX: Mexico City; Guadalajara; Monterrey; Puebla
MY: Kuala Lumpur; Penang=Pulau Pinang; Melaka=Malaka=Malacca; Johor; Johor Bahru; Ipoh; Kuching; Kota Kinabalu; Kota Bharu=Kota Bahru; Shah Alam; Petaling Jaya; Putrajaya; Selangor; Perak; Kedah; Perlis; Kelantan; Terengganu=Trengganu; Pahang; Negeri Sembilan; Sabah; Sarawak; Labuan; Seremban; Alor Setar; Muar; Seberang Perai; Georgetown=George Town; Subang Jaya; Taiping; Tawau; Sibu; Miri; Sandakan; Hang Tuah Jaya; Batu Pahat; Kluang; Sepang
NC: Noumea
NG: Lagos; Abuja
NL: Amsterdam; Rotterdam; Den Haag=The Hague='s-Gravenhage; Utrecht; Eindhoven; Groningen; Leiden; Delft; Breda; Dordrecht; Haarlem; Maastricht; Arnhem; Nijmegen; Tilburg; Almere; Apeldoorn; Enschede; Zwolle; Leeuwarden; Friesland; Noord-Holland; Zuid-Holland; Limburg; Wageningen; Deventer; Zaanstad; Culemborg
NO: Oslo; Bergen; Trondheim; Stavanger
NP: Kathmandu; Pokhara
NZ: Auckland; Wellington; Christchurch; Hamilton; Dunedin; Hastings; Rotorua; Palmerston North; Tauranga; Waikato; Taranaki
PG: Port Moresby; Lae; Vanimo; Sandaun; Wewak
PH: Manila; Davao=Davao City; Cebu=Cebu City; Quezon City; Zamboanga; General Santos; Makati; Cavite; Bulacan; Bohol; Iloilo; Baguio; Puerto Princesa; Mindanao; Legazpi; Naga City
PK: Karachi; Lahore; Islamabad; Peshawar; Gwadar; Multan
PL: Warsawa=Warsaw; Krakow=Kraków; Poznan; Gdansk; Lodz; Wroclaw
PT: Lisbon=Lisboa; Porto; Ourem=Ourém; Coimbra
QA: Doha
RO: Bukares=Bucharest; Cluj-Napoca; Constanta
RU: Moskow=Moscow; Saint Petersburg=St Petersburg=St. Petersburg; Vladivostok; Kazan; Tatarstan; Chechnya; Sochi; Novosibirsk; Yekaterinburg
SA: Riyadh; Jeddah=Jedah; Mekkah=Makkah=Mecca; Madinah=Medina; Taif; Yanbu; Dammam
SD: Khartoum
SE: Stockholm; Gothenburg=Göteborg; Malmö; Borås=Boras; Uppsala
SR: Paramaribo; Commewijne
TH: Bangkok; Chiang Mai; Chiang Rai; Phuket; Pattaya; Hat Yai; Songkhla; Udon Thani; Khon Kaen; Nakhon Ratchasima; Nakhon Si Thammarat; Yala; Ayutthaya; Krabi; Surat Thani; Narathiwat; Pattani
TL: Dili; Baucau; Oecusse; Viqueque; Covalima; Maliana
TN: Tunis; Hammamet
TR: Ankara; Istanbul; Izmir; Bursa; Konya; Antalya; Eskisehir; Trabzon
TW: Taipei; Kaohsiung; Taichung; Tainan; Taoyuan; Hsinchu; Keelung; Hualien; Taitung; Yunlin; Pingtung; Chiayi
TZ: Zanzibar; Dar es Salaam
UA: Kyiv=Kiev; Odesa=Odessa; Lviv
US: New York; Los Angeles; San Francisco; Seattle; Portland; Houston; Chicago; Honolulu; Hawaii; Oakland; San Diego; Boston; Philadelphia; Washington DC=Washington D.C.; Oregon; California; Texas; Michigan; Rhode Island; Memphis; Phoenix; Denver; Atlanta; Miami; Orlando; Fort Worth; Little Rock; Providence; New Orleans; St. Louis; Salt Lake City; Sacramento; San Jose; Savannah; Charleston; Iowa; Ohio; Florida; Hawai; Alaska; Colorado; Minnesota; Virginia
UZ: Tashkent; Samarkand; Bukhara
VN: Hanoi=Ha Noi; Ho Chi Minh City=Ho Chi Minh=Saigon; Hue; Da Nang=Danang; Hai Phong=Haiphong; Can Tho; Ba Ria Vung Tau=Ba Ria-Vung Tau=Vung Tau; Nha Trang; Khanh Hoa; Thua Thien Hue; Quang Ninh; Dong Nai; Binh Duong; Ninh Binh; Lam Dong; Ben Tre
VU: Port Vila
YE: Aden; Sanaa; Hadramaut
ZA: Cape Town; Johannesburg; Durban; Pretoria; KwaZulu-Natal; Western Cape; Mangaung; Knysna
`;

export const foreignPlaces: readonly (ForeignPlace & { spellings: readonly string[] })[] = lists
  .trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(4)
      .split('; ')
      .map((entry) => {
        const spellings = entry.split('=');
        const name = spellings[0] ?? entry;
        return { name, country: line.slice(0, 2), wide: wide.has(name), spellings };
      }),
  );

let index: NameIndex<ForeignPlace> | undefined;

/** Every spelling of the places abroad that the reader knows, made on first use. */
export function foreignPlaceNames(): NameIndex<ForeignPlace> {
  if (index) return index;
  index = new NameIndex<ForeignPlace>();
  for (const { spellings, ...place } of foreignPlaces)
    for (const spelling of spellings) index.add(spelling, place);
  return index;
}
