/**
 * Indonesian bodies whose names carry no region. Remembered. Used only to know on which side they stand.
 */
export const indonesianInstitution =
  /(?<![\p{L}\p{N}])(?:universitas (?:sebelas maret|gad?jah mada|indonesia|diponegoro|airlangga|brawijaya|padjadjaran|hasanuddin|udayana|sumatera utara|andalas|sriwijaya|lampung|jenderal soedirman|slamet riyadi|muhammadiyah|kristen satya wacana|katolik|islam|negeri|sam ratulangi|mulawarman|tanjungpura|lambung mangkurat|syiah kuala|riau|jember|trunojoyo|tadulako|halu oleo|haluoleo|cenderawasih|pattimura|nusa cendana|mataram|bengkulu|jambi|terbuka|pancasila|trisakti|bina nusantara|tidar)|uns|ugm|itb|ipb|undip|unnes|uny|unair|unpad|unhas|unsoed|unud|ums|uksw|unisri|univet|its|kementer?ian|kemendagri|kemenlu|kemenkes|kemendikbud|kementan|kemen(?:ter)?\p{L}*|bappenas|bkkbn|bnpb|bp2mi|bnp2tki|p2mi|kp2mi|bpjs|bpom|bmkg|basarnas|bumn|tni|polri|baznas|aptisi|apeksi|apkasi|appsi|asosiasi pemerintah|pmi|palang merah indonesia|nahdlatul ulama|muhammadiyah|nu|aisyiyah|fatayat|bank indonesia|bank (?:bri|bni|mandiri|btn)|pertamina|pln|perhutani|lipi|brin|nasional indonesia|republik indonesia)(?![\p{L}\p{N}])/iu;

/** Words only Indonesian names use; a partner abroad is written with another word or with its country. */
export const indonesianWords =
  /(?<![\p{L}\p{N}])(?:kelompok tani|gapoktan|kwt|karang taruna|pkk|kud|desa|kelurahan|kecamatan|rsud|rs|rsup|puskesmas|pdam|perumda|bumdes|ponpes|pesantren|madrasah|negeri \d+|s[dm][apk]?\.? ?n?\.? ?\d+|sma[kn]?|smk[n]?|smp[n]?|sdn|mts|muhammadiyah|islam|pt|cv|paguyuban|warga|masyarakat|petani|ukm|umkm)(?![\p{L}\p{N}])/iu;
