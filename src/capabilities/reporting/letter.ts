import type { LetterDocument, Letterhead } from '#platform/documents/letter.ts';
import type { Paper } from '#platform/documents/printed-document.ts';
import type { Signer } from '#platform/documents/signature-block.ts';
import { qrPng, qrSquares } from '#platform/pictures/qr-code.ts';
import type { ComposedMessage } from './compose-message.ts';

/** What stands around the text of a letter to an agency; the text comes from the ladder. */
export interface LetterFrame {
  letterhead: Letterhead;
  paper: Paper;
  number: string;
  /** ISO day. */
  date: string;
  place: string;
  signer: Signer;
}

export interface LetterTo {
  /** Office of the agency's head. */
  head: string;
  /** A letter to the head because the agency is silent goes to the regional secretary as well. */
  escalation: boolean;
  message: ComposedMessage;
  /** Whole address of the answer page. */
  link: string;
}

const qr = (link: string) => ({
  png: qrPng(qrSquares(link)),
  description: 'Kode QR yang memuat alamat halaman jawaban',
});

/** A letter to an agency with the address of its answer page and the code that opens it, as an office letter. */
export function letterTo({ head, escalation, message, link }: LetterTo, frame: LetterFrame): LetterDocument {
  return {
    language: 'id',
    paper: frame.paper,
    letterhead: frame.letterhead,
    place: frame.place,
    date: frame.date,
    number: frame.number,
    classification: escalation ? 'Penting' : 'Biasa',
    attachments: '',
    subject: message.subject,
    addressee: { recipient: head, place: frame.place },
    body: [
      { block: 'paragraph', text: message.body.replace(/:?\s*\{tautan\}/g, '').trim() },
      {
        block: 'paragraph',
        text: 'Jawaban diberikan tanpa akun pada alamat berikut, atau dengan memindai kode di bawahnya. Alamat ini hanya untuk instansi Saudara.',
      },
      { block: 'paragraph', text: link, align: 'center' },
      {
        block: 'picture',
        picture: qr(link),
        millimetres: 38,
        caption: 'Pindai untuk menjawab',
      },
      { block: 'paragraph', text: 'Demikian, atas perhatian dan kerja samanya diucapkan terima kasih.' },
    ],
    signer: frame.signer,
    copies: escalation ? ['Sekretaris Daerah'] : [],
    annexes: [],
  };
}

/** One agency that has not answered, as the letter to the regional secretary lists it. */
export interface SilentAgency {
  name: string;
  cooperations: number;
  reminders: number;
  weeksSilent: number;
}

/** A letter that tells the regional secretary which agencies have not answered in a round. */
export function letterToSecretary(
  about: { region: string; title: string; period: string; due: string; silent: readonly SilentAgency[] },
  frame: LetterFrame,
): LetterDocument {
  const { silent } = about;
  return {
    language: 'id',
    paper: frame.paper,
    letterhead: frame.letterhead,
    place: frame.place,
    date: frame.date,
    number: frame.number,
    classification: 'Penting',
    attachments: '',
    subject: 'Perangkat daerah yang belum melaporkan kerja sama luar negeri',
    addressee: { recipient: `Sekretaris Daerah ${about.region}`, place: frame.place },
    body: [
      {
        block: 'paragraph',
        text: `Dalam ${about.title} (${about.period}), yang bertenggat ${about.due}, ${silent.length} perangkat daerah berikut belum memberikan jawaban:`,
      },
      {
        block: 'table',
        columns: [
          { heading: 'No.', width: 1, align: 'center' },
          { heading: 'Perangkat daerah', width: 6 },
          { heading: 'Kerja sama', width: 2, align: 'right' },
          { heading: 'Pengingat', width: 2, align: 'right' },
          { heading: 'Minggu tanpa kabar', width: 2, align: 'right' },
        ],
        rows: silent.map(({ name, cooperations, reminders, weeksSilent }, index) => [
          String(index + 1),
          name,
          String(cooperations),
          String(reminders),
          String(weeksSilent),
        ]),
      },
      {
        block: 'paragraph',
        text: 'Mohon arahan Bapak/Ibu agar perangkat daerah tersebut menyampaikan jawabannya; bila tidak ada kegiatan, jawaban "tidak ada" juga diperlukan.',
      },
    ],
    signer: frame.signer,
    copies: [],
    annexes: [],
  };
}
