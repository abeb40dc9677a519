import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '#kernel/actor.ts';
import { footerMenu, type MenuView, officeMenu, readersMenu } from './menus.ts';

const person = (...roles: Role[]): Actor => ({
  kind: 'person',
  personId: '1',
  name: 'Petugas',
  governmentId: 1,
  roles,
});
const view = (more: Partial<MenuView> = {}): MenuView => ({
  language: 'id',
  actor: { kind: 'anonymous' },
  url: '/id',
  serves: () => true,
  ...more,
});
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);

describe('the menus', () => {
  it('lead only to pages that stand', () => {
    const serves = (path: string) => path === '/id/kerja-sama';
    expect(texts(readersMenu(view({ serves })))).toEqual(['Kerja sama']);
    expect(footerMenu(view({ serves }))).toEqual([]);
  });

  it('show the office only to those who work there, and members only to administrators', () => {
    expect(officeMenu(view())).toEqual([]);
    expect(texts(officeMenu(view({ actor: person('officer') })))).not.toContain('Anggota');
    expect(texts(officeMenu(view({ actor: person('administrator') })))).toContain('Anggota');
    expect(texts(officeMenu(view({ actor: person('reporter') })))).not.toContain('Impor');
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
