import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '#kernel/actor.ts';
import { mayOpenAmong } from './may-open.ts';
import { footerMenu, type MenuView, officeMenu, readersMenu } from './menus.ts';
import { routes } from './routes.ts';

const person = (...roles: Role[]): Actor => ({
  kind: 'person',
  personId: '1',
  name: 'Petugas',
  governmentId: 1,
  roles,
});
const mayOpen = mayOpenAmong(routes);
const view = (more: Partial<MenuView> = {}): MenuView => ({
  language: 'id',
  actor: { kind: 'anonymous' },
  url: '/id',
  mayOpen,
  ...more,
});
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);
const menuFor = (...roles: Role[]) => texts(officeMenu(view({ actor: person(...roles) })));

describe('the menus', () => {
  it('lead only to pages that stand', () => {
    const onlyList = (path: string) => path === '/id/kerja-sama';
    expect(texts(readersMenu(view({ mayOpen: onlyList })))).toEqual(['Kerja sama']);
    expect(footerMenu(view({ mayOpen: onlyList }))).toEqual([]);
  });

  it('show of the office what its routes let each role open', () => {
    expect(officeMenu(view())).toEqual([]);
    expect(menuFor('officer')).toEqual(expect.arrayContaining(['Kantor', 'Daftar', 'Impor']));
    expect(menuFor('officer')).not.toContain('Anggota');
    expect(menuFor('administrator')).toContain('Anggota');
    expect(menuFor('auditor')).not.toContain('Impor');
  });

  it.each(['province', 'ministry', 'council-clerk'] as const)(
    'show a %s, who has no page of the register, where to start instead of the office',
    (role) => {
      expect(menuFor(role)).toContain('Mulai');
      expect(menuFor(role)).not.toContain('Kantor');
      expect(menuFor(role)).not.toContain('Daftar');
    },
  );

  it('show a reporter the cooperations of their own agency, and nothing else of the office', () => {
    const shown = menuFor('reporter');
    expect(shown).toContain('Kerja sama kami');
    for (const other of ['Kantor', 'Daftar', 'Pemeriksaan', 'Kegiatan', 'Impor'])
      expect(shown).not.toContain(other);
    expect(menuFor('officer')).not.toContain('Kerja sama kami');
    expect(menuFor('officer')).toContain('Pemeriksaan');
  });

  it('have the statements at the foot of every page, for anybody', () => {
    expect(texts(footerMenu(view()))).toEqual(['Aksesibilitas', 'Privasi', 'Lisensi data']);
  });

  it('mark the nearest page above the one on screen, and only that', () => {
    const at = (url: string) =>
      texts(
        officeMenu(view({ actor: person('officer', 'administrator'), url })).filter((one) => one.current),
      );
    expect(at('/id/kantor?x=1')).toEqual(['Kantor']);
    expect(at('/id/kantor/impor/12')).toEqual(['Impor']);
    expect(at('/id/kantor-lain')).toEqual([]);
    expect(texts(readersMenu(view({ url: '/id/daerah/33.14' })).filter((one) => one.current))).toEqual([
      'Daerah',
    ]);
  });
});
