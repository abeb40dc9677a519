import { z } from 'zod';
import { countries } from '#reference';
import { isDay } from '../calendar/days.ts';

/** The six questions of the path selector. Whatever is not answered is "unknown" or "none". */
export const pathAnswers = z
  .strictObject({
    counterparty: z
      .enum([
        'local-government',
        'sub-national-agency',
        'institution',
        'company',
        'international-organisation',
        'development-partner',
        'foreign-government',
        'nonprofit',
        'political-party',
        'indonesian-party',
      ])
      .describe(
        '1. Who is the counterparty? local-government: city, regency, province or the like abroad; sub-national-agency: a department of such a government (also of a federal state); institution: school, university, association, other body; international-organisation: of governments; development-partner: body under a foreign government (USAID, JICA, an embassy programme); foreign-government: a state or its central government, no agency named; nonprofit: NGO or foundation abroad; indonesian-party: registered in Indonesia',
      ),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .refine((code) => countries().some((country) => country.code === code))
      .optional()
      .describe(
        '1a. Its country, ISO 3166-1 alpha-2, for example CN; absent = not known or no single country',
      ),
    twinning: z
      .enum(['yes', 'no', 'unknown'])
      .default('unknown')
      .describe(
        '1b. For a local government: is a twin relation (sister city, sister province) of the same level wanted (yes), or one field of work (no)?',
      ),
    centralAgreement: z
      .enum(['yes', 'no', 'unknown'])
      .default('unknown')
      .describe(
        '2. Does the central government already have an agreement or programme under which this falls?',
      ),
    resources: z
      .array(
        z.enum(['grant', 'goods', 'technical-help', 'loan', 'investment', 'infrastructure', 'procurement']),
      )
      .default([])
      .describe('3. What money, goods or help is involved? Empty = none or not known'),
    people: z
      .array(z.enum(['visits', 'experts', 'students', 'workers']))
      .default([])
      .describe('4. Are people sent or received? Empty = none or not known'),
    assets: z
      .array(z.enum(['region-assets', 'office-abroad']))
      .default([])
      .describe("5. Is the region's land or property burdened or used, or an office abroad opened?"),
    reservedMatters: z
      .array(
        z.enum([
          'labour-placement',
          'overseas-apprenticeship',
          'foreign-policy',
          'defence',
          'security',
          'justice',
          'monetary-fiscal',
          'religion',
        ]),
      )
      .default([])
      .describe(
        '6. Is it labour placement or apprenticeship abroad, or another matter of the central government?',
      ),
    date: z
      .string()
      .refine(isDay, 'not a day')
      .optional()
      .describe('Day whose law applies, YYYY-MM-DD; absent = today'),
  })
  .describe('Answers to the six questions that decide the legal path of a cooperation');

export type PathAnswers = z.output<typeof pathAnswers>;

/** The JSON schema of the answers, for whoever fills them in by program. */
export const pathAnswersSchema = () => z.toJSONSchema(pathAnswers, { io: 'input' });
