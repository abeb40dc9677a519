import { z } from 'zod';
import { confidences, organisationKinds, partyRoles, sides, sourceKinds } from '../facts.ts';
import { activityStatuses, actKinds, legalStatuses, statuses } from '../lifecycle.ts';
import { propertyNames } from '../properties.ts';

/** The shapes of the API's answers. The description is made from them, and a test holds every answer to it. */

const edtf = z
  .string()
  .describe('A date in EDTF (ISO 8601-2): "2012", "2015-09-10", "2012~"; ".." = still running');
const edtfOrNull = edtf.nullable();
const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601');
const regionCode = z.string().describe("Code of the region in the ministry's list, for example 33.14");
const countryCode = z.string().describe('ISO 3166-1 alpha-2');
const count = z.number().int().min(0);
const both = z.object({ id: z.string(), en: z.string() }).describe('The same in Indonesian and English');

const Source = z
  .object({
    id: z.number().int(),
    kind: z.enum(sourceKinds),
    title: z.string(),
    office: z.string().nullable().describe('The office that spoke or wrote; never a person'),
    dated: edtfOrNull,
    address: z.string().nullable(),
  })
  .meta({ id: 'Source' });

const claimShape = {
  id: z.number().int(),
  property: z.enum(propertyNames as [string, ...string[]]).describe('What the claim is about'),
  value: z.string().nullable().describe('As read, for comparison; null = the words only'),
  asWritten: z.string().describe('The exact words'),
  locator: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe('Where in the source: sheet, row, column, page'),
  quote: z.string().nullable(),
  statedOn: edtfOrNull,
  confidence: z.enum(confidences),
  standing: z.enum(['live', 'superseded', 'withdrawn']),
  enteredAt: instant,
  source: Source,
};
const Claim = z.object(claimShape).meta({ id: 'Claim' });

const Conflict = z
  .object({
    id: z.number().int(),
    property: z.enum(propertyNames as [string, ...string[]]),
    openedAt: instant,
    noteId: z.string().nullable(),
    noteEn: z.string().nullable(),
    state: z.enum(['open', 'resolved']),
    chosenClaimId: z.number().int().nullable(),
    reason: z.string().nullable(),
    resolvedOffice: z.string().nullable(),
    resolvedAt: instant.nullable(),
    claimIds: z.array(z.number().int()).describe('The claims that disagree, by their id'),
  })
  .meta({ id: 'Conflict' });

const Party = z
  .object({
    name: z.string(),
    slug: z.string().describe('Address part of the organisation'),
    kind: z.enum(organisationKinds),
    country: countryCode.nullable(),
    regionCode: regionCode.nullable(),
    aliases: z.array(z.string()),
    parentName: z.string().nullable(),
    side: z.enum(sides),
    role: z.enum(partyRoles),
    asWritten: z.string(),
  })
  .meta({ id: 'Party' });

const LanguageVersion = z.object({
  id: z.number().int(),
  language: z.string().describe('ISO 639-1'),
  authentic: z.boolean().nullable(),
  heldBy: z.string().nullable(),
  documentSha256: z.string().nullable(),
  documentName: z.string().nullable(),
  documentType: z.string().nullable(),
  documentBytes: z.number().int().nullable(),
});

const Instrument = z
  .object({
    kind: z.string(),
    numberOurs: z.string().nullable(),
    numberPartner: z.string().nullable(),
    signed: edtfOrNull,
    signedPlace: z.string().nullable(),
    validFrom: edtfOrNull,
    validUntil: edtfOrNull,
    asWritten: z.string().nullable(),
    versions: z.array(LanguageVersion),
  })
  .meta({ id: 'Instrument' });

export const Cooperation = z
  .object({
    code: z.string(),
    addresses: z.object({ id: z.string(), en: z.string() }).describe('Its pages: stable, to be cited'),
    cooperation: z.object({
      titleId: z.string(),
      titleEn: z.string().nullable(),
      activity: z.string().nullable(),
      kind: z.string(),
      regionCode,
      start: edtfOrNull,
      end: edtfOrNull,
      periodWords: z.string().nullable(),
      fields: z.array(z.string()),
      sdgs: z.array(z.number().int()),
      status: z.enum(statuses),
      legalStatus: z.enum(legalStatuses),
      activityStatus: z.enum(activityStatuses),
      lastEvidence: edtfOrNull.describe('The newest dated thing that shows it existed'),
      updatedAt: instant,
      createdAt: instant,
    }),
    parties: z.array(Party),
    instruments: z.array(Instrument),
    money: z.array(
      z.object({ purpose: z.string(), amount: z.string(), currency: z.string(), dated: edtfOrNull }),
    ),
    acts: z.array(
      z.object({
        kind: z.enum(actKinds),
        instrument: z.string().nullable(),
        legalDate: edtfOrNull,
        asWritten: z.string(),
        recordedAt: instant,
      }),
    ),
    claims: z.array(Claim),
    conflicts: z.array(Conflict),
    history: z
      .array(z.object({ at: instant, changed: z.array(z.string()) }))
      .describe('What was published when, newest first'),
  })
  .meta({ id: 'Cooperation' });

const CooperationRow = z
  .object({
    code: z.string(),
    regionCode,
    kind: z.string(),
    status: z.enum(statuses),
    activityStatus: z.enum(activityStatuses),
    countries: z.array(countryCode),
    fields: z.array(z.string()),
    titleId: z.string(),
    titleEn: z.string(),
    onlyIndonesian: z.boolean().describe('There is no English title; titleEn repeats the Indonesian one'),
    partners: z.string(),
    conflicts: count.describe('Conflicts nobody has resolved yet'),
    start: edtfOrNull,
    end: edtfOrNull,
    periodWords: z.string().nullable(),
    updatedAt: instant,
  })
  .meta({ id: 'CooperationRow' });

const FacetCount = z.object({ value: z.string(), count });
const pageShape = {
  total: count,
  page: z.number().int(),
  pages: z.number().int(),
  perPage: z.number().int(),
};

export const CooperationList = z
  .object({
    ...pageShape,
    corrected: z
      .object({ asked: z.string(), shown: z.string() })
      .nullable()
      .describe('Words that match nothing as typed, and those shown instead; exact=yes asks as typed'),
    rows: z.array(CooperationRow),
    facets: z.object({
      region: z.array(FacetCount),
      country: z.array(FacetCount),
      kind: z.array(FacetCount),
      field: z.array(FacetCount),
      status: z.array(FacetCount),
      year: z.array(FacetCount),
    }),
  })
  .meta({ id: 'CooperationList' });

const regionShape = {
  code: regionCode,
  name: z.string(),
  level: z.enum(['province', 'regency', 'city']),
  province: regionCode.nullable(),
  cooperations: count,
  none: z
    .object({ kind: z.enum(sourceKinds), when: edtfOrNull })
    .nullable()
    .describe('A source says there is none. Null with no cooperations = nobody was asked'),
};
export const RegionList = z
  .object({ total: count, rows: z.array(z.object(regionShape)) })
  .meta({ id: 'RegionList' });
export const Region = z
  .object({
    ...regionShape,
    codes: z.array(
      z.object({ code: regionCode, from: z.number().int().nullable(), until: z.number().int().nullable() }),
    ),
    formerNames: z.array(z.string()),
    statements: z.array(z.object({ claim: Claim, conflicts: z.array(Conflict), against: z.array(Claim) })),
  })
  .meta({ id: 'Region' });

const OrganisationRow = z
  .object({
    slug: z.string(),
    name: z.string(),
    side: z.enum(sides),
    kind: z.enum(organisationKinds),
    country: countryCode.nullable(),
    regionCode: regionCode.nullable(),
    partOf: z.string().nullable(),
    aliases: z.array(z.string()),
    cooperations: count,
  })
  .meta({ id: 'OrganisationRow' });
export const OrganisationList = z
  .object({ ...pageShape, rows: z.array(OrganisationRow) })
  .meta({ id: 'OrganisationList' });
export const Organisation = OrganisationRow.extend({
  latest: z.array(CooperationRow).describe('The newest of its cooperations; all by ?organisation='),
}).meta({ id: 'Organisation' });

export const CountryList = z
  .object({
    total: count,
    rows: z.array(
      z.object({
        code: countryCode,
        name: both,
        cooperations: count,
        regions: count,
        relations: z.object({
          state: z.enum(['yes', 'none', 'unknown']),
          since: edtf.optional(),
          interrupted: z.array(edtf).optional(),
          standing: z
            .enum(['read', 'remembered'])
            .describe('"remembered" = still to be confirmed in a treaty list'),
        }),
      }),
    ),
  })
  .meta({ id: 'CountryList' });

export const ClaimList = z
  .object({
    ...pageShape,
    rows: z.array(
      z.object({
        cooperation: z
          .string()
          .nullable()
          .describe('Code of the cooperation; null = about the region as a whole'),
        regionCode,
        ...claimShape,
      }),
    ),
  })
  .meta({ id: 'ClaimList' });

export const Stats = z
  .object({
    cooperations: count,
    regions: count,
    countries: count,
    organisations: count,
    conflicts: count.describe('Conflicts nobody has resolved yet'),
    none: count.describe('Regions of which a source says that there is none'),
  })
  .meta({ id: 'Stats' });

export const Problem = z
  .object({
    error: z.object({
      code: z.string(),
      message: both,
      fields: z
        .array(z.object({ field: z.string(), message: both }))
        .optional()
        .describe('Each part of the question that was not understood'),
    }),
  })
  .meta({ id: 'Problem' });
