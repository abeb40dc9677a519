// Reads period phrases ("2012- sekarang", "8 Tahun (dimulai 10 September 2015)") into EDTF dates, events and a
// state. The grammar and every finding code are described in docs/decisions/0004-period-reader.md.
// Pure: no clock, no I/O.
export { readPeriod } from './read-period.ts';
