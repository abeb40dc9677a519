import { describe, expect, it } from 'vitest';
import { law } from './law.ts';
import type { RuleSet } from './shape.ts';

/**
 * The articles of every rule, regime by regime, written down a second time: a rule that is added, dropped or cites
 * another article must be changed here too, by somebody who looked at the text.
 */
const table = `
path ksdpl-sister | A1 A2: P3 3?, P3 5?, U32 42(1)g (penjelasan) | B0: PP 24a-b | B1: P 6(1)a-b, P 9, PP 24
path ksdpl-other | A1 A2: P3 3?, U32 42(1)g (penjelasan) | B0: PP 24c | B1: P 6(1)c, P 9, PP 24
path ksdll-approval | A1 A2: P3 3?, U32 42(1)g (penjelasan) | B0: PP 25b, PP 36(4), PP 38 | B1: P 7b, P 9, PP 25b, PP 36(4)
path ksdll-pass-through-intergovernmental | A1 A2: U32 42(1)g (penjelasan), P2 5 | B0: PP 25a, PP 36(1)a | B1: P 7a, P 28(1)a, P 29, PP 36(1)a
path ksdll-pass-through-development-partner | A1 A2: U32 42(1)g (penjelasan), P2 5 | B0: PP 25a, PP 36(1)c | B1: P 7a, P 28(1)c, P 29, PP 36(1)c
path ksdll-pass-through-nonprofit | A1 A2: U32 42(1)g (penjelasan), P74 - | B0: PP 25a, PP 36(1)b, U17 44 | B1: P 7a, P 28(1)b, P 30, PP 36(1)b
path domestic | A1: P50 1(2)-(3) | A2 B0 B1: U23 363(2)a-b
path outside-scope | A1: U32 10(3) | A2 B0 B1: U23 10(1)
pathRule indonesian-party | A1: P50 1(2)-(3) | A2 B0 B1: U23 363(2)a-b
pathRule partner-in-indonesia | A1: P50 1(2)-(3) | A2 B0 B1: U23 363(2)
pathRule loan | A1: U33 50(1), P10 4 | A2 B0: P10 4, U33 50(1) | B1: U33 50(1), U1 154(4), P10 4
pathRule central-powers | A1: U32 10(3) | A2 B0 B1: U23 10(1)
pathRule overseas-apprenticeship | A1: P38 Lampiran | A2 B0 B1: U23 Lampiran (bidang tenaga kerja)
pathRule labour-placement | A1: P38 Lampiran | A2 B0 B1: U23 Lampiran (bidang tenaga kerja)?
pathRule office-abroad | A1 A2: P3 4? | B0 B1: PP 27(1)c, PP 27(1)c (penjelasan)
pathRule no-relations | A1 A2: P3 4? | B0 B1: PP 27(1)a
pathRule political-party | A1 A2: P3 3? | B0 B1: PP 36(2)
pathRule sister | A1 A2: P3 3?, P3 5? | B0: PP 24a-b | B1: P 6(2)-(3), PP 24
pathRule local-government-one-field | A1 A2: P3 3? | B0: PP 24c | B1: P 6(4), PP 24
pathRule local-government | A1 A2: P3 3? | B0 B1: PP 24
pathRule institution | A1 A2: P3 3?, P74 - | B0: PP 25b, PP 36(4) | B1: P 1(17), P 7b, PP 36(4)
pathRule agency-of-local-government | A1 A2: P3 3? | B0: PP 24c, PP 25b | B1: P 1(17), P 6(1)c, P 7b
pathRule international-organisation | A1 A2: U32 42(1)g (penjelasan), P2 5 | B0: PP 36(1)a, PP 36(1)a (penjelasan) | B1: P 27(1), P 28(1)a, P 28(2), PP 36(1)a
pathRule development-partner | A1 A2: U32 42(1)g (penjelasan), P2 5 | B0: PP 36(1)c, PP 36(1)c (penjelasan) | B1: P 28(1)c, P 28(4), P 29, PP 36(1)c
pathRule foreign-government | A1 A2: U32 10(3)a, P2 5 | B0: PP 36(1)c, U23 10(1)a | B1: P 27(1), P 28(4), U23 10(1)a
pathRule nonprofit | A1 A2: U17 43, U17 44, P74 - | B0: PP 36(1)b, U17 44 | B1: P 28(1)b, P 28(3), P 30, PP 36(1)b
pathRule grant | A1 A2 B0 B1: U33 44(2), P2 5, P10 58(1)-(2)
pathRule own-rules | A1 A2: P3 3?, U32 42(1)g (penjelasan) | B1: P 31(1)
pathRule workers | A1: P38 Lampiran | A2 B0 B1: U23 Lampiran (bidang tenaga kerja)
pathRule no-central-agreement | A1 A2 B0 B1: U24 5(1)
pathRule travel | A2 B0 B1: U23 76(1)i, U23 77(2)
pathRule goods | B0: PP 26(2) | B1: P 31(3), PP 26(2)
pathRule region-assets | B1: P 29(2)c
stage initiative | A1 A2: P3 6? | B0: PP 28(1)-(2) | B1: P 9a, P 10, PP 28(1)-(2)
stage coordination-team | A1 A2: PRAKTIK -
stage exploration | A1 A2: U24 5(1), U24 6(1), U37 13, PRAKTIK - | B0: PP 28(3) | B1: P 11, PP 28(3)
stage loi | A1 A2: PRAKTIK - | B0: PP 28(4)-(5) | B1: P 13, P 14(4)-(5)
stage plan | A1 A2: P3 -, PRAKTIK - | B0: PP 28(5), PP 30(3) | B1: P 15, PP 30(3)
stage consideration-request | A1 A2: PRAKTIK -
stage council-approval | A1: U32 42(1)g, U32 42(1)f, P3 - | A2: U23 154(1)g, U23 154(1)f, U23 101(1)g, P3 - | B0: PP 30(1)-(5), U23 154(1)g | B1: P 16, P 17, PP 30(1), U23 154(1)g, U23 101(1)g
stage facilitation-request | A1 A2: PRAKTIK -
stage ministries-meeting | A1 A2: PRAKTIK -, PL - | B0: PP 32(2)-(3) | B1: P 21a, P 22, PP 32(2)-(3)
stage state-secretariat-approval | A1 A2: U24 7, U37 14, PRAKTIK -
stage signing | A1 A2: U24 6, U24 17 | B0: PP 23(1), PP 33(4) | B1: P 25, PP 23(1)
stage monitoring | A1 A2 B0 B1: PRAKTIK -, U32 42(1)c
stage report | A1 A2: P3 - | B0: PP 43(1) | B1: P 35, P 36, P 37, P 38, PP 43
stage ending | A1 A2 B0: U24 18 | B1: P 34
stage pass-through-coordination | A1 A2: U24 5(1), P2 5 | B0 B1: PP 36(3), PP 37
stage nonprofit-permits | A1 A2 B0: U17 44, U17 45, U17 46 | B1: P 30(2)a, U17 44, U17 45, U17 46, P59 16, P59 24
stage travel-permit | A1 A2 B0 B1: PDLN -
stage grant-registration | A1 A2 B0 B1: U33 44(2), P2 5, P2 25, P10 58
stage consultation | B0: PP 28(4), U24 5(1) | B1: P 14(1)-(3), PP 28(4)
stage plan-submission | B0: PP 31(1) | B1: P 18(1), P 18(5)
stage verification | B0: PP 31(2)-(3) | B1: P 19, PP 31
stage mou-draft | B0: PP 32(1) | B1: P 20(1), P 20(5), PP 32(1)
stage partner-discussion | B0: PP 33(1)-(3) | B1: P 21b, P 23, PP 33(1)-(3)
stage minister-approval | B0: PP 33(4) | B1: P 24(1)-(2), PP 33(4)
stage goods | B0: PP 26(2)-(3) | B1: P 31(3)-(4), PP 26(2)-(3)
stage dispute | B0: PP 34, PP 41 | B1: P 40, P 41, PP 34, PP 41
stage study | B1: P 12, P 13(1)
stage deemed-approval-letter | B1: P 17(4)
stage plan-relay | B1: P 18(2)-(5)
stage mou-relay | B1: P 20(3)-(4)
stage mou-submission | B1: P 20(2), P 20(4)
stage signing-notice | B1: P 24(3)
stage annual-plan | B1: P 26
stage extension | B1: P 32(2), P 33
stage archive-report | B1: U43 43
stage ministry-recommendation | B1: P 27(2)-(3)
stage pass-through-plan | B1: P 29(1)-(2)
stage pass-through-verification | B1: P 29(3)
stage pass-through-meeting | B1: P 29(4)
stage nonprofit-plan | B1: P 30(1)-(2)a
stage joint-work-plan | B1: P 30(2)b, P 30(3)
stage nonprofit-supervision | B1: P 30(4)
stage supervision | B1: P 39, PP 44, U23 368(1), P12 3, P12 10
clock NGO_IZIN_PRINSIP | A1 A2 B0: U17 45(2) | B1: U17 45(2), P59 7(2)
clock ARSIP_TERJAGA_REPORT | A1 A2 B0 B1: U43 43(1)-(2)
clock DPRD_DECISION | B0: PP 30(4) | B1: P 17(2)-(3), PP 30(4)
clock TRAVEL_REQUEST | B0 B1: SE -
clock LOI_VALID | B1: P 13(3)
clock GOV_FORWARD_RKS | B1: P 18(4)-(5)
clock GOV_FORWARD_NASKAH | B1: P 20(4)
clock COOP_TERM | B1: P 32(1)
clock EXTENSION_NOTICE | B1: P 33
clock REPORT_KABKOTA | B1: P 35(2), P 38
clock REPORT_GOV | B1: P 35(2), P 36(2)
clock SUPERVISION | B1: P 39(5)
clock LOCAL_OPD_REPORT | B1: P22 17(1)-(2), SARAN -
requirement diplomatic-relations | A1 A2: P3 4? | B0: PP 27(1)a | B1: P 5(1)a, PP 27(1)a
requirement own-powers | A1: P3 4?, U32 10(3) | A2: P3 4?, U23 10(1) | B0: PP 27(1)b, U23 10(1) | B1: P 5(1)b, P 4(2), PP 27(1)b, U23 10(1)
requirement no-office-abroad | A1 A2: P3 4? | B0: PP 27(1)c, PP 27(1)c (penjelasan) | B1: P 5(1)c, PP 27(1)c, PP 27(1)c (penjelasan)
requirement no-interference | A1 A2: P3 4? | B0: PP 27(1)d | B1: P 5(1)d, PP 27(1)d
requirement fits-plans | A1 A2: P3 4? | B0: PP 27(1)e | B1: P 5(1)e, PP 27(1)e
requirement no-loan | A1 A2 B0: U33 50(1), P10 4 | B1: U33 50(1), U1 154(4), P10 4
requirement equality | A1 A2: SE93 -, P3 5? | B0: PP 27(3)a | B1: P 5(3)a, PP 27(3)a
requirement similar-character | A1 A2: SE93 -, P3 5?
requirement similar-problems | A1 A2: SE93 -, P3 5?
requirement complementarity | A1 A2: SE93 -, P3 5? | B0: PP 27(3)b | B1: P 5(3)b, PP 27(3)b
requirement people-to-people | A1 A2: P3 5? | B0: PP 27(3)c | B1: P 5(3)c, PP 27(3)c
requirement technology-transfer | A1 A2: SE93 - | B0: PP 27(2) | B1: P 5(2), PP 27(2)
requirement foreign-minister-consulted | A1 A2: U24 5(1), U37 13
requirement four-safeties | A1 A2 B0: PL -
requirement grant-through-centre | A1 A2: U33 44(2), P2 5, P10 58(1) | B0: PP 26(1), U33 44(2), P2 5, P10 58(1) | B1: PP 26(1), P2 5, P10 58(1)
requirement nonprofit-open-funds | A1 A2 B0 B1: U17 51e-f
requirement apprenticeship-permit | A1: P38 Lampiran | A2 B0 B1: U23 Lampiran (Ketenagakerjaan)
requirement travel-permit | A2 B0 B1: U23 76(1)i, U23 77(2)
requirement goods-ownership | B0: PP 26(2) | B1: P 31(3), PP 26(2)
requirement travel-lead-time | B0 B1: SE -
requirement delegation-size | B1: SM -
requirement object | B1: P 4, U23 367(1)
requirement five-year-cap | B1: P 32(1)
requirement reports-sent | B1: P 38
paper offer-letter | A1 A2 B0: P3 6? | B1: PP 28(1)-(2)
paper exploration-result | A1 A2 B0: PRAKTIK - | B1: P 11, P 12(1)
paper study | A1 A2 B0: PRAKTIK - | B1: P 12(3), P Lampiran I
paper loi | A1 A2 B0: PRAKTIK - | B1: P 13(2)-(3)
paper plan | A1 A2: P3 - | B0: PP 30(3) | B1: P 15(3), P Lampiran II, PP 30(3)
paper council-statement | A1 A2 B0: U32 42(1)g | B1: P 17(2), PP 30(5)
paper facilitation-letter | A1 A2 B0 B1: PRAKTIK -
paper mou-draft | A1 A2 B0: PRAKTIK - | B1: P 20(5)
paper minutes | A1 A2 B0: PRAKTIK - | B1: P 22(3)
paper full-powers | A1 A2 B0 B1: U24 7, U37 14
paper mou | A1 A2 B0: U24 6(2), BHS 31 | B1: P 25, BHS 31
paper certified-copy | A1 A2 B0: U24 17 | B1: P 25(3)
paper grant-papers | A1 A2 B0 B1: P2 5, P10 58(1)
paper travel-dossier | A1 A2 B0 B1: PDLN -
paper grant-agreement | A1 A2 B0 B1: P10 58, P2 5
paper grant-register | A1 A2 B0 B1: PMK -
paper handover-minutes | A1 A2 B0 B1: P2 25
paper ministry-agreement | A1 A2 B0: U17 46(2) | B1: U17 46(2), P59 16(2)a, P59 18(1)
paper principle-permit | A1 A2 B0: U17 45 | B1: P 30(2)a, U17 45, P59 7
paper operational-permit | A1 A2 B0: U17 46 | B1: P 30(2)a, U17 46, P59 16
paper report | A1 A2: P3 - | B0: PP 43(1) | B1: P 37(1), P Lampiran IV
paper ending-paper | A1 A2 B0: U24 18 | B1: P 34
paper council-request | B0: PP 30(2) | B1: P 16(2)-(3)
paper confirmation-letter | B0: PP 33(3) | B1: P 23(2), PP 33(3)
paper consideration | B0: PP 31(3) | B1: P 19(3), PP 31(3)
paper submission-letter | B0: PP 31(1) | B1: P 18, P 20
paper response-request | B1: P 14(2)
paper response | B1: P 14(3)
paper deemed-approval-letter | B1: P 17(4)
paper forwarding-letter | B1: P 18(2), P 20(3)
paper approval-letter | B1: P 24(2)
paper signing-notice | B1: P 24(3)
paper annual-plan | B1: P 26(4), P Lampiran III
paper extension-letter | B1: P 33
paper potential-map | B1: P 29(2)a
paper terms-of-reference | B1: P 29(2)b
paper feasibility-study | B1: P 29(2)c
paper willingness-statement | B1: P 29(2)d
paper technical-partner | B1: P 29(4)
paper recommendation | B1: P 27(2)-(3)
paper joint-work-plan | B1: P 30(2)b, P 30(3), P59 16(2)
paper supervision-record | B1: P 30(4)
paper on-granting-agreement | A1 A2 B0 B1: P2 17(1)
paper written-agreement | A1 A2 B0: P59 18(1)
dossier grant-offered | A1 A2 B0 B1: P2 5
dossier grant-no-loan | A1 A2 B0: U33 50(1), P10 4 | B1: U33 50(1), U1 154(4), P10 4
dossier grant-passed-on | A1 A2 B0 B1: P2 5, U33 44(2)
dossier grant-agreement-signed | A1 A2 B0 B1: P10 61(1)
dossier grant-registered | A1 A2 B0 B1: P10 74(3)
dossier grant-on-granting-approved | A1 A2 B0 B1: P2 14(3)
dossier grant-on-granting-signed | A1 A2 B0 B1: P2 15(2)
dossier grant-announced | A1 A2 B0 B1: P2 17(5)
dossier grant-budgeted | A1 A2 B0 B1: P2 19(1), P10 58(1)
dossier grant-agreement-parts | A1 A2 B0 B1: P2 17(1)
dossier grant-received | A1 A2 B0 B1: P2 22
dossier grant-after-agreement | A1 A2 B0 B1: P2 24(2)
dossier grant-handover | A1 A2 B0 B1: P2 25(1)
dossier grant-handover-opinion | A1 A2 B0 B1: P2 25(2)
dossier grant-handover-reported | A1 A2 B0 B1: P2 25(3)
dossier grant-entered-in-accounts | A1 A2 B0 B1: P2 25(4)
dossier permits-both | A1 A2 B0: U17 44 | B1: P 30(2)a, U17 44
dossier permits-principle-term | A1 A2 B0 B1: U17 45(2)
dossier permits-principle-extension | A1 A2 B0 B1: U17 45(3)
dossier permits-operational | A1 A2 B0 B1: U17 46
dossier permits-after-principle | A1 A2 B0 B1: U17 46(1)
dossier permits-agreement | A1 A2 B0 B1: U17 46(2), P59 16(2)
dossier permits-agreement-parts | A1 A2 B0 B1: P59 18(1)
dossier permits-within-principle | A1 A2 B0 B1: U17 46(3)
dossier permits-operational-extension | A1 A2 B0 B1: U17 46(4)
dossier permits-year-plan | A1 A2 B0: P59 16(2) | B1: P59 16(2), P 30(2)b
dossier permits-activity-report | A1 A2 B0 B1: U17 51f
dossier permits-funds-published | A1 A2 B0 B1: U17 51e
dossier permits-minister-told | A1 A2 B0 B1: P59 24
dossier permits-revoked | A1 A2 B0 B1: P59 28
dossier goods-received | A1 A2 B0 B1: P2 25(1)
dossier goods-inventory | A1 A2 B0 B1: P2 25(4), P27 -
dossier goods-owner | B0: PP 26(2) | B1: P 31(3), PP 26(2)
dossier custody-safekeeping | A1 A2 B0 B1: U43 40(5)
dossier custody-language | A1 A2 B0 B1: BHS 31(1)
dossier custody-foreign-ministry | A1 A2 B0: U24 17?
dossier custody-archive-class | A1 A2 B0 B1: U43 42(2), U43 43(1)
dossier custody-filed | A1 A2 B0 B1: U43 40(4)
dossier custody-archive-report | A1 A2 B0 B1: U43 43(2), U43 84
dossier custody-archive-copy | A1 A2 B0 B1: U43 43(3)
dossier custody-loi-copy | B1: P 14(5)
dossier custody-original-to-minister | B1: P 25(2)
dossier custody-copy-received | B1: P 25(3)
dossier travel-head-permit | A2 B0 B1: U23 76(1)i, U23 77(2)
dossier travel-request-lead | B0 B1: SE -, PDLN -
dossier travel-official-permit | B0 B1: PDLN -
dossier travel-papers | B0: PDLN - | B1: SM -, PDLN -
dossier travel-report | B0 B1: PDLN -
dossier travel-delegation-size | B1: SM -
dossier travel-remote | B1: P 11
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [rule = '', ...regimes] = line.split(' | ');
    return { rule, regimes: regimes.join(' | ') };
  });

const lists = (set: RuleSet) => ({
  path: set.paths,
  pathRule: set.pathRules,
  stage: set.stages,
  clock: set.clocks.map((clock) => ({ ...clock, code: clock.id })),
  requirement: set.requirements,
  paper: set.papers,
  dossier: set.dossierRules,
});

/** Rule -> its articles as the table writes them: regimes that cite the same stand together. */
function citedInLaw(): Map<string, string> {
  const cited = new Map<string, { regimes: string[]; basis: string }[]>();
  for (const set of law)
    for (const [kind, list] of Object.entries(lists(set)))
      for (const { code, basis } of list) {
        const known = cited.get(`${kind} ${code}`) ?? [];
        const last = known.at(-1);
        if (last?.basis === basis.join(', ')) last.regimes.push(set.code);
        else known.push({ regimes: [set.code], basis: basis.join(', ') });
        cited.set(`${kind} ${code}`, known);
      }
  return new Map(
    [...cited].map(([rule, all]) => [
      rule,
      all.map(({ regimes, basis }) => `${regimes.join(' ')}: ${basis}`).join(' | '),
    ]),
  );
}

describe('every rule rests on its article', () => {
  const cited = citedInLaw();

  it.each(rows.map(({ rule, regimes }) => [rule, regimes]))('%s: %s', (rule, regimes) =>
    expect(cited.get(rule)).toBe(regimes),
  );

  it('and none is left out of the table', () =>
    expect([...cited.keys()].toSorted()).toEqual(rows.map(({ rule }) => rule).toSorted()));
});

describe('an instrument is cited while it is law', () => {
  it('from its first day and until it was replaced, and those of the table of regimes are all here', () => {
    const days = new Map(
      law.flatMap(({ instruments }) => instruments.map(({ name, from, until }) => [name, [from, until]])),
    );
    expect(days.get('UU 32/2004')).toEqual(['2004-10-15', '2014-10-02']);
    expect(days.get('UU 23/2014')?.[0]).toBe('2014-10-02');
    expect(days.get('PP 50/2007')).toEqual(['2007-08-22', '2018-07-13']);
    expect(days.get('PP 28/2018')?.[0]).toBe('2018-07-13');
    expect(days.get('Permendagri 3/2008')?.[1]).toBe('2020-05-22');
    expect(days.get('Permendagri 74/2012')?.[1]).toBe('2020-05-22');
    expect(days.get('Permendagri 25/2020')?.[0]).toBe('2020-05-22');
    for (const name of [
      'SE Mendagri 193/1652/PUOD (26 April 1993)',
      'UU 37/1999',
      'UU 24/2000',
      'Permenlu 09/A/KP/XII/2006/01',
      'Permenlu 3/2019',
      'UU 17/2013',
      'PP 59/2016',
    ])
      expect(days.has(name), name).toBe(true);
  });
});
