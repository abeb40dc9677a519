import { Refusal } from '#kernel/refusal.ts';

/** The ways handover says no. */

export const notAllowed = () =>
  new Refusal('not-allowed', 'handover-not-allowed', {
    id: 'Serah terima disiapkan dan dicatat oleh petugas kerja sama.',
    en: 'A handover is prepared and recorded by the cooperation officer.',
  });

export const notToReceive = () =>
  new Refusal('not-allowed', 'handover-not-to-receive', {
    id: 'Serah terima diterima oleh orang lain daripada yang mencatatnya. Mintalah penggantinya masuk dengan akunnya sendiri, lalu menerimanya.',
    en: 'A handover is received by somebody else than who recorded it. Ask the successor to sign in with their own account and receive it.',
  });

export const alreadyReceived = () =>
  new Refusal('changed-meanwhile', 'handover-already-received', {
    id: 'Serah terima ini sudah diterima. Lihat siapa yang menerimanya di bawah.',
    en: 'This handover was received already. See below by whom.',
  });

export const noteMovedOn = () =>
  new Refusal('changed-meanwhile', 'note-moved-on', {
    id: 'Catatan ini sudah diubah atau ditarik orang lain. Isian Anda masih ada; lihat daftar catatan yang terbaru, lalu simpan sebagai catatan baru bila masih perlu.',
    en: 'Somebody else changed this note or took it back. What you typed is kept; see the latest notes, then save it as a new one if it is still needed.',
  });
