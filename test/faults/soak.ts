/** What a long load came to. */
export interface SoakResult {
  readonly rows: readonly (readonly string[])[];
  readonly verdict: string;
  readonly isRight: boolean;
}
