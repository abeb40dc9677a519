export interface CleanPicture {
  bytes: Uint8Array;
  /** The picture told where it was taken, and does not any more. */
  locationRemoved: boolean;
}
