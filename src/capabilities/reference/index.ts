/**
 * Facts every room reads and nobody writes: regions with dated codes, countries, currencies, languages,
 * fields of government affairs, kinds of cooperation, development goals. In memory, loaded on first use.
 */
export {
  type Country,
  type CountryFound,
  countries,
  countryName,
  countryNames,
  findCountry,
  namesOfCountry,
} from './countries.ts';
export { type Currency, currencies, languageName } from './currencies.ts';
export { type DiplomaticRelation, diplomaticRelation } from './diplomatic-relations.ts';
export { type District, findDistrictsByName } from './districts.ts';
export { type Field, type FieldGroup, fields, fieldWords } from './fields.ts';
export { editDistance, foldName, forgivenEdits } from './fold-name.ts';
export { type KindCode, kindCodes, kinds, kindWords } from './kinds.ts';
export { type NameFound, NameIndex, type TextWord, wordsOf } from './name-index.ts';
export { recogniseFields } from './recognise-fields.ts';
export { type PartyForKind, recogniseKind } from './recognise-kind.ts';
export {
  type DatedCode,
  findRegion,
  findRegionsByName,
  type Region,
  type RegionLevel,
  regionNames,
  regions,
} from './regions.ts';
export { type SustainableGoal, sustainableGoals } from './sustainable-goals.ts';
