/**
 * National holidays and joint leave (cuti bersama) as set each year by the joint decree of three ministers
 * (SKB), as amended last. None of the decrees was read in its text: days were remembered and agree, but for what
 * `note` says, with a public compilation (the MIT-licensed "holidays" project) and, for 2026, with news of a
 * local education office. The screen says "to be confirmed"; an administrator corrects a year by its decree.
 * A year that is missing has no data: see `fixedHolidays`.
 */
export interface HolidayYear {
  year: number;
  /** Number and year of the decree and of those that amended it. */
  decree: string;
  standing: 'read' | 'remembered';
  /** National holidays as MM-DD, with the days set free for elections. */
  holidays: readonly string[];
  jointLeave: readonly string[];
  note?: string;
}

export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2012,
    decree: 'SKB 3 Menteri 2011 (Nomor 7/2011, 04/MEN/VII/2011, SKB/03/M.PAN-RB/07/2011)',
    standing: 'remembered',
    holidays: '01-01 01-23 02-05 03-23 04-06 05-06 05-17 06-17 08-17 08-19 08-20 10-26 11-15 12-25'.split(
      ' ',
    ),
    jointLeave: '05-18 08-21 08-22 11-16 12-24 12-31'.split(' '),
    note: '31 December: only in the compilation',
  },
  {
    year: 2013,
    decree: 'SKB 3 Menteri 2012 (Nomor 5/2012, SKB.06/MEN/VII/2012, 02/2012)',
    standing: 'remembered',
    holidays: '01-01 01-24 02-10 03-12 03-29 05-09 05-25 06-06 08-08 08-09 08-17 10-15 11-05 12-25'.split(
      ' ',
    ),
    jointLeave: '08-05 08-06 08-07 10-14 12-26'.split(' '),
    note: 'Imlek was Sunday 10 February; the compilation gives Monday 11 February',
  },
  {
    year: 2014,
    decree: 'SKB 3 Menteri 2013 (Nomor 5/2013, 335/2013, 05/SKB/MENPAN-RB/08/2013); Keppres 14/2014, 24/2014',
    standing: 'remembered',
    holidays:
      '01-01 01-14 01-31 03-31 04-09 04-18 05-01 05-15 05-27 05-29 07-09 07-28 07-29 08-17 10-05 10-25 12-25'.split(
        ' ',
      ),
    jointLeave: '07-30 07-31 08-01 12-26'.split(' '),
  },
  {
    year: 2015,
    decree: 'SKB 3 Menteri 2014 (Nomor 5/2014, 310/2014, 07/SKB/MENPAN-RB/09/2014); Keppres 25/2015',
    standing: 'remembered',
    holidays:
      '01-01 01-03 02-19 03-21 04-03 05-01 05-14 05-16 06-02 07-17 07-18 08-17 09-24 10-14 12-09 12-24 12-25'.split(
        ' ',
      ),
    jointLeave: '07-16 07-20 07-21'.split(' '),
  },
  {
    year: 2016,
    decree: 'SKB 3 Menteri 2015 (Nomor 150/2015, 2/SKB/MEN/VI/2015, 01/2015)',
    standing: 'remembered',
    holidays:
      '01-01 02-08 03-09 03-25 05-01 05-05 05-06 05-22 07-06 07-07 08-17 09-12 10-02 12-12 12-25'.split(' '),
    jointLeave: '07-04 07-05 07-08 12-26'.split(' '),
    note: '1 June became a holiday by Keppres 24/2016, first kept in 2017; the compilation counts it from 2016',
  },
  {
    year: 2017,
    decree:
      'SKB 3 Menteri 2016 (Nomor 684/2016, 302/2016, SKB/02/MENPAN-RB/11/2016); Keppres 3/2017, 18/2017',
    standing: 'remembered',
    holidays:
      '01-01 01-28 02-15 03-28 04-14 04-24 05-01 05-11 05-25 06-01 06-25 06-26 08-17 09-01 09-21 12-01 12-25'.split(
        ' ',
      ),
    jointLeave: '01-02 06-23 06-27 06-28 06-29 06-30 12-26'.split(' '),
  },
  {
    year: 2018,
    decree: 'SKB 3 Menteri 2017, amended by 223/2018, 46/2018, 13/2018; Keppres 15/2018',
    standing: 'remembered',
    holidays:
      '01-01 02-16 03-17 03-30 04-14 05-01 05-10 05-29 06-01 06-15 06-16 06-27 08-17 08-22 09-11 11-20 12-25'.split(
        ' ',
      ),
    jointLeave: '06-11 06-12 06-13 06-14 06-18 06-19 06-20 12-24'.split(' '),
  },
  {
    year: 2019,
    decree: 'SKB 3 Menteri 2018 (Nomor 617/2018, 262/2018, 16/2018); Keppres 10/2019',
    standing: 'remembered',
    holidays:
      '01-01 02-05 03-07 04-03 04-17 04-19 05-01 05-19 05-30 06-01 06-05 06-06 08-11 08-17 09-01 11-09 12-25'.split(
        ' ',
      ),
    jointLeave: '06-03 06-04 06-07 12-24'.split(' '),
  },
  {
    year: 2020,
    decree:
      'SKB 3 Menteri 728/2019, 213/2019, 01/2019, amended last by 744/2020, 05/2020, 06/2020; Keppres 22/2020',
    standing: 'remembered',
    holidays:
      '01-01 01-25 03-22 03-25 04-10 05-01 05-07 05-21 05-24 05-25 06-01 07-31 08-17 08-20 10-29 12-09 12-25'.split(
        ' ',
      ),
    jointLeave: '08-21 10-28 10-30 12-24 12-31'.split(' '),
  },
  {
    year: 2021,
    decree:
      'SKB 3 Menteri 642/2020, 4/2020, 4/2020, amended by 281/2021, 1/2021, 1/2021 and 712/2021, 1/2021, 3/2021',
    standing: 'remembered',
    holidays:
      '01-01 02-12 03-11 03-14 04-02 05-01 05-13 05-14 05-26 06-01 07-20 08-11 08-17 10-20 12-25'.split(' '),
    jointLeave: ['05-12'],
  },
  {
    year: 2022,
    decree: 'SKB 3 Menteri 963/2021, 3/2021, 4/2021, amended by 375/2022, 1/2022, 1/2022',
    standing: 'remembered',
    holidays:
      '01-01 02-01 02-28 03-03 04-15 05-01 05-02 05-03 05-16 05-26 06-01 07-10 07-30 08-17 10-08 12-25'.split(
        ' ',
      ),
    jointLeave: '04-29 05-04 05-05 05-06'.split(' '),
  },
  {
    year: 2023,
    decree:
      'SKB 3 Menteri 1066/2022, 3/2022, 3/2022, amended by 327/2023, 1/2023, 1/2023 and 624/2023, 2/2023, 2/2023',
    standing: 'remembered',
    holidays:
      '01-01 01-22 02-18 03-22 04-07 04-22 04-23 05-01 05-18 06-01 06-04 06-29 07-19 08-17 09-28 12-25'.split(
        ' ',
      ),
    jointLeave: '01-23 03-23 04-19 04-20 04-21 04-24 04-25 06-02 06-28 06-30 12-26'.split(' '),
  },
  {
    year: 2024,
    decree:
      'SKB 3 Menteri 855/2023, 3/2023, 4/2023, amended by 236/2024, 1/2024, 2/2024; Keppres 10/2024, 33/2024',
    standing: 'remembered',
    holidays:
      '01-01 02-08 02-10 02-14 03-11 03-29 03-31 04-10 04-11 05-01 05-09 05-23 06-01 06-17 07-07 08-17 09-16 11-27 12-25'.split(
        ' ',
      ),
    jointLeave: '02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26'.split(' '),
  },
  {
    year: 2025,
    decree: 'SKB 3 Menteri 1017/2024, 2/2024, 2/2024, amended by 933/2025, 1/2025, 3/2025',
    standing: 'remembered',
    holidays:
      '01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25'.split(
        ' ',
      ),
    jointLeave: '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26'.split(' '),
  },
  {
    year: 2026,
    decree: 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025',
    standing: 'remembered',
    holidays:
      '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25'.split(
        ' ',
      ),
    jointLeave: '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24'.split(' '),
  },
];

/**
 * Holidays whose day does not move, with the first year they were kept: all that is counted in a year without
 * data. The days that are missing can only push a term back, so a provisional due day is never too late.
 */
export const fixedHolidays: readonly (readonly [monthDay: string, since: number])[] = [
  ['01-01', 1953],
  ['05-01', 2014],
  ['06-01', 2017],
  ['08-17', 1953],
  ['12-25', 1953],
];
