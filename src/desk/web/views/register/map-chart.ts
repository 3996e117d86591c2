/**
 * The countries of a packaged public-domain atlas (Natural Earth, 1:110 m), shaded by how many provisions about them were or could be
 * in force. Whole countries only: nothing finer is drawn, and no place of a source ever (N6).
 */
import { centroid, geo, text } from '@observablehq/plot';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { chart } from '../../lib/chart.ts';

export interface Shaded {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  readonly name: string;
  readonly certain: number;
  readonly possible: number;
}

type Topology = Parameters<typeof feature>[0];
type Country = GeoJSON.Feature<GeoJSON.Geometry, { readonly name: string }>;

const topology = world as unknown as Topology;
const countries = (
  feature(topology, topology.objects.countries as never) as unknown as { features: Country[] }
).features;

/** The atlas calls a few countries otherwise than the standard names of regions do. */
const OTHERWISE: Readonly<Record<string, string>> = {
  US: 'United States of America',
  CZ: 'Czechia',
  CD: 'Dem. Rep. Congo',
};

const english = new Intl.DisplayNames('en', { type: 'region' });

/** The country of a state's two letters; null if the atlas is too coarse to have it. */
export function countryOf(state: string): Country | null {
  const name = OTHERWISE[state] ?? english.of(state);
  return countries.find(({ properties }) => properties.name === name) ?? null;
}

export function mapChart(shaded: readonly Shaded[], width: number, label: string): SVGSVGElement {
  const drawn = shaded.flatMap((item) => {
    const country = countryOf(item.state);
    return country === null ? [] : [{ ...item, country, share: item.certain + item.possible }];
  });
  const most = Math.max(1, ...drawn.map(({ share }) => share));
  return chart(
    {
      width,
      height: width * 0.5,
      projection: { type: 'equal-earth', rotate: [-90, 0] },
      marks: [
        geo(countries, { fill: 'var(--sunk)', stroke: 'var(--line-2)', strokeWidth: 0.5 }),
        ...drawn.map(({ country, share }) =>
          geo(country, {
            fill: 'var(--accent)',
            fillOpacity: 0.25 + (0.6 * share) / most,
            stroke: 'var(--paper)',
            strokeWidth: 0.7,
          }),
        ),
        text(
          drawn,
          centroid({
            geometry: ({ country }: { country: Country }) => country,
            text: ({ name, share }: Shaded & { share: number }) => `${name} ${String(share)}`,
            fill: 'var(--ink)',
            stroke: 'var(--paper)',
            strokeWidth: 4,
          }),
        ),
      ],
    },
    label,
  );
}
