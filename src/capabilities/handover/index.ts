/**
 * Handover: what a successor must know when an officer leaves, put together from all other rooms, with what no record
 * held. It writes nothing but its notes and the act of handing over, with what was open then as it was told then.
 */
export { type HandoverRecording, recordHandover } from './record-handover.ts';
export { handoverRoutes } from './routes.tsx';
export { type NoteWriting, writeNote } from './write-note.ts';
