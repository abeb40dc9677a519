// The `edtf` package ships no types; this is the part of it we use (its README, "Manual").
declare module 'edtf' {
  /** Throws on a text that is no EDTF; min and max are milliseconds since 1970, possibly infinite. */
  export default function edtf(text: string): { min: number; max: number };
}
