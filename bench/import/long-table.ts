import writeExcelFile from 'write-excel-file/node';

const who = [
  'Dinas Pendidikan Kabupaten Sragen dengan Kota Contoh',
  'PDAM Kabupaten Sragen dengan Lembaga Air Contoh',
  'Dinas Tenaga Kerja Kabupaten Sragen dengan Pemerintah Korea dan Jepang',
  'Dinas Pertanian Kabupaten Karanganyar dengan USAID',
];
const when = ['2012- sekarang', '8 Tahun (dimulai 10 September 2015)', '1 Januari s/d 31 Desember 2015'];

const rowOf = (number: number): string[] => [
  String(number),
  `${who[number % who.length]} ${number % 977}`,
  `Pelatihan angkatan ${number} bagi warga kecamatan nomor ${(number * 7) % 991}`,
  when[number % when.length] ?? '',
  `Berkas ${number.toString(36)}`,
];

/** A workbook of so many rows as an office would have them, no two the same. */
export async function longTable(rowCount: number): Promise<Uint8Array> {
  const headings = ['No', 'Pihak yang terlibat', 'Kerja sama yang dilakukan', 'Periode', 'Keterangan'];
  const rows = Array.from({ length: rowCount }, (_, index) => rowOf(index + 1));
  const data = [headings, ...rows].map((cells) => cells.map((value) => ({ value })));
  return new Uint8Array((await writeExcelFile(data as never).toBuffer()) as unknown as ArrayBuffer);
}
