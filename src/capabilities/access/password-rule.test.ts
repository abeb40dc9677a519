import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBePassword } from './password-rule.ts';

describe('a password', () => {
  it.each([
    'kucing oren makan soto',
    'Gerobak-Hijau-Terbang',
    'tR9#vLq2!mZx',
    'indonesia raya di lapangan sepatu',
    'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦏꦁꦩꦱ꧀',
    'correct horse battery staple',
  ])('may be "%s"', (password) => expect(mayBePassword(password).allowed).toBe(true));

  it.each([
    'password1234',
    'P@ssw0rd12345',
    'bismillah1234',
    'Indonesia1945',
    'indonesiaraya17',
    '123456789012',
    '210987654321',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'qwertyuiop123',
    'adminadmin2024',
    'jalinjalinjalin',
    'Pemkab Sragen 2026',
    'sayangku2020',
  ])('may not be "%s", which guessing programs try first', (password) =>
    expect(mayBePassword(password).allowed).toBe(false),
  );

  it("may not be the person's own name or address with a year behind it", () => {
    const context = ['Bagian Perekonomian', 'b.perekonomian@example.go.id'];
    expect(mayBePassword('perekonomian2026', context).allowed).toBe(false);
    expect(mayBePassword('perekonomian2026').allowed).toBe(true);
  });

  it('is refused below 12 and above 128 characters, counting what a person sees as characters', () => {
    expect(mayBePassword('tR9#vLq2!mZ').allowed).toBe(false);
    expect(mayBePassword('🐓🐪🚲🌋🛶🎋🍛🧵🪁🥁🪘🦚').because).toBeDefined();
    fc.assert(
      fc.property(fc.string({ minLength: 129, maxLength: 400, unit: 'grapheme' }), (long) => {
        expect(mayBePassword(long).allowed).toBe(false);
      }),
    );
  });

  it('always gives a reason in both languages when it is refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 140 }), (text) => {
        const verdict = mayBePassword(text);
        expect(verdict.allowed).toBe(!verdict.because);
        if (verdict.because) expect(verdict.because.id && verdict.because.en).toBeTruthy();
      }),
    );
  });
});
