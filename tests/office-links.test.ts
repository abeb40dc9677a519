import { expect, test } from 'vitest';
import { elsewhere } from '../src/capabilities/register/office/addresses.ts';
import { routes } from '../src/web/routes.ts';

const pages = routes.flatMap((route) =>
  route.method === 'GET' && typeof route.path === 'object'
    ? [`/id${route.path.id}`, `/en${route.path.en}`]
    : [],
);

test("every page of another room the office's pages lead to is there in both languages", () => {
  const below = (page: string, name: string) => (name.startsWith('/') ? name : `${page}/:code/${name}`);
  const addresses = Object.values(elsewhere).flatMap(({ id, en }) => [
    below('/id/kantor/kerja-sama', id),
    below('/en/office/cooperations', en),
  ]);
  expect(addresses.filter((address) => !pages.includes(address))).toEqual([]);
});
