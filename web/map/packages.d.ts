declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}

declare module 'i18n-iso-countries/codes.json' {
  /** Of ISO 3166-1: of two letters, of three letters, of three digits, and names of subdivisions. */
  const codes: readonly (readonly [alpha2: string, alpha3: string, numeric: string, ...rest: string[]])[];
  export default codes;
}
