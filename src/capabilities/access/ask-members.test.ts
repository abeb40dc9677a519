import { describe, expect, it } from 'vitest';
import { askMembers } from './ask-members.ts';
import type { MemberLine } from './view-members.ts';

const member = (name: string, changes: Partial<MemberLine> = {}): MemberLine => ({
  personId: name,
  name,
  email: `${name.toLowerCase().replace(/\W/g, '.')}@sragen.example.go.id`,
  roles: ['officer'],
  agencyId: null,
  agencyName: null,
  validFrom: new Date(0),
  validUntil: null,
  version: 1,
  ended: false,
  ...changes,
});
const namesOf = (members: readonly MemberLine[], question: Parameters<typeof askMembers>[1]) =>
  askMembers(members, question).rows.map(({ name }) => name);

describe('the members of a government', () => {
  const some = [member('Petugas Satu', { agencyName: 'Dinas Pertanian' }), member('Réviewer Dua')];

  it('are found by name, address or agency, in any order and without accents', () => {
    expect(namesOf(some, { q: 'dua REVIEWER' })).toEqual(['Réviewer Dua']);
    expect(namesOf(some, { q: 'petugas.satu@sragen' })).toEqual(['Petugas Satu']);
    expect(namesOf(some, { q: 'pertanian' })).toEqual(['Petugas Satu']);
    expect(namesOf(some, { q: 'bupati' })).toEqual([]);
    expect(namesOf(some, {})).toHaveLength(2);
  });

  it('are turned page by page, and beyond the last page the last is shown', () => {
    const many = Array.from({ length: 51 }, (_, at) => member(`Orang ${at}`));
    expect(askMembers(many, { page: 2 })).toMatchObject({ page: 2, pages: 2, total: 51 });
    expect(namesOf(many, { page: 7 })).toEqual(['Orang 50']);
  });
});
