/**
 * Claims and where they come from as PROV-O (JSON-LD): reports, their translations, the claims quoted or derived from them, and the
 * parties by the part they play. People are never named: a party is a role in plain words.
 */
import type { Attribution, Byline, Report } from '../../evidence/index.ts';
import type { Exported } from './exported.ts';

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  corvee: 'urn:corvee:',
} as const;

/** @param bylines - of any reports; those of reports that do not leave are passed over */
export function provenance(items: readonly Exported[], bylines: readonly Byline[]): object {
  const reports = new Map(items.map(({ report }) => [report.id, report]));
  const agents = new Map(
    items.flatMap(({ claim }) => claim.chain.map((link) => [agentOf(link), link.party])),
  );
  return {
    '@context': CONTEXT,
    '@graph': [
      ...[...agents].map(([id, party]) => ({
        '@id': id,
        '@type': party.kind === 'outlet' ? ['prov:Agent', 'prov:Organization'] : ['prov:Agent'],
        'dcterms:description': party.label,
      })),
      ...[...reports.values()].map(reportNode),
      ...bylines
        .filter(({ report }) => reports.has(report))
        .flatMap((byline) => activityNodes(byline, reports)),
      ...items.map(({ claim, report, verbatim, status }) => ({
        '@id': `corvee:${claim.id}`,
        '@type': ['prov:Entity'],
        'dcterms:description': claim.summary,
        'corvee:status': status,
        'corvee:modality': claim.modality,
        [verbatim ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom']: { '@id': `corvee:${report.id}` },
        'prov:qualifiedAttribution': claim.chain.map((link) => ({
          '@type': 'prov:Attribution',
          'prov:agent': { '@id': agentOf(link) },
          'prov:hadRole': { '@id': `corvee:role-${link.role}` },
        })),
      })),
    ],
  };
}

/** Writing, translating, editing: an activity, with an agent known only by the part it played. */
function activityNodes(
  { report, activity, role, of }: Byline,
  reports: ReadonlyMap<Report['id'], Report>,
): object[] {
  const agent = `corvee:agent-role-${role}`;
  const used = of !== null && reports.has(of) ? { 'prov:used': { '@id': `corvee:${of}` } } : {};
  const id = `corvee:${activity}-${report}`;
  return [
    { '@id': agent, '@type': ['prov:Agent'], 'dcterms:description': role },
    {
      '@id': id,
      '@type': ['prov:Activity'],
      'dcterms:type': activity,
      ...used,
      'prov:generated': { '@id': `corvee:${report}` },
      'prov:qualifiedAssociation': {
        '@type': 'prov:Association',
        'prov:agent': { '@id': agent },
        'prov:hadRole': { '@id': `corvee:role-${role}` },
      },
    },
  ];
}

function reportNode(report: Report): object {
  const { id, publisher, address, published, translationOf, language, text } = report;
  return {
    '@id': `corvee:${id}`,
    '@type': ['prov:Entity'],
    'dcterms:language': language,
    'corvee:text': text,
    ...(publisher === null ? {} : { 'dcterms:publisher': publisher }),
    ...(address === null ? {} : { 'prov:hadPrimarySource': { '@id': address } }),
    // One day only where it is one; a window has no place in PROV.
    ...(published.from !== null && published.from === published.to
      ? { 'dcterms:issued': { '@type': 'xsd:date', '@value': published.from } }
      : {}),
    ...(translationOf === null ? {} : { 'prov:wasDerivedFrom': { '@id': `corvee:${translationOf}` } }),
  };
}

function agentOf({ party }: Attribution): string {
  return `corvee:agent-${party.kind}-${encodeURIComponent(party.label)}`;
}
