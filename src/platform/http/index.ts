/**
 * The vocabulary between rooms and the web: a room declares its routes as data, the web serves them. A room
 * never sees the web framework, so its routes can be tested and listed without a server.
 */
export { pageNumber, pageShape, readPageNumber } from './page-number.ts';
export {
  beyondLastPage,
  type NotUnderstood,
  readLeniently,
  type Shapes,
  sentParts,
  unknownParts,
  wrongParts,
} from './question.ts';
export { json, type PageReply, page, type Reply, redirect, renewalHeader } from './reply.ts';
export {
  addressesOf,
  addressOf,
  type Form,
  type OfficeRoute,
  type PageRequest,
  type PublicRoute,
  type Route,
  type UploadedFile,
} from './route.ts';
export { rowId } from './row-id.ts';
