import { describe, expect, it } from 'vitest';
import { composeMessage, mailAddress, whatsAppAddress } from './compose-message.ts';
import { defaultLadder, type LadderStep } from './round/ladder.ts';

const facts = {
  agency: 'Dinas Pertanian',
  region: 'Kabupaten Sragen',
  office: 'Bagian Kerja Sama',
  round: { period: '2017-41', due: '2017-11-30' },
  link: 'https://contoh.go.id/id/lapor/14-abc',
};
const ask = defaultLadder[0] as LadderStep;

describe('a message to an agency', () => {
  it('says who asks, for what, until when and where to answer', () => {
    const { text } = composeMessage(ask, facts, 'id');
    for (const part of [
      'Dinas Pertanian',
      'Bagian Kerja Sama Kabupaten Sragen',
      'semester II 2017',
      '30 November 2017',
    ])
      expect(text).toContain(part);
    expect(text).toContain(facts.link);
    expect(composeMessage(ask, facts, 'en').text).toContain('second half of 2017');
  });

  it('is kept without the link that opens the answer page', () => {
    const { body } = composeMessage(ask, facts, 'id');
    expect(body).toContain('{tautan}');
    expect(body).not.toContain('lapor/');
  });

  it('goes into the address of WhatsApp and of mail whole, whatever it holds', () => {
    const text = 'Yth. "A & B" 100% {x}\nbaris dua?';
    expect(new URL(whatsAppAddress('6281234567890', text)).searchParams.get('text')).toBe(text);
    const mail = new URL(mailAddress('a+b@contoh.go.id', { subject: 'Hal & ini', text }));
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'a%2Bb@contoh.go.id']);
    expect([mail.searchParams.get('subject'), mail.searchParams.get('body')]).toEqual(['Hal & ini', text]);
  });
});
