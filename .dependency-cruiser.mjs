// The walls of the house as a tool checks them. tests/house/walls.test.ts proves that each one bites.

const named = [
	'people',
	'homelessness',
	'support',
	'housing',
	'eviction-prevention',
	'desk',
	'data-protection',
]
const counted = ['indicators', 'action-plan', 'consultations', 'reports', 'network']
const open = ['public-pages', 'open-data']

const anyOf = (names) => `(?:${names.join('|')})`
const feature = (names) => `^src/features/${anyOf(names)}/`
const tests = '\\.test\\.tsx?$'
const samples = '^src/features/[^/]+/samples\\.ts$'
const store = '^src/features/[^/]+/store(?:\\.ts$|/)'
const sqlFiles = '^src/features/[^/]+/(?:store(?:\\.ts$|/)|counts\\.ts$|published(?:-datasets)?\\.ts$)'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** A room may enter only the rooms before it in its own row; `organisation` stands before both rows. */
const oneWay = [['organisation', ...named], ['organisation', ...counted], open].flatMap((row) =>
	row
		.slice(0, -1)
		.map((room, place) =>
			forbid(
				`one-way-from-${room}`,
				'Features enter each other one way only: a room never reaches the rooms built on top of it.',
				{ path: feature([room]), pathNot: tests },
				{ path: feature(row.slice(place + 1)) },
			),
		),
)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		forbid('no-cycles', 'Two files that need each other are one file or three.', {}, { circular: true }),
		forbid(
			'no-missing-file',
			'An import must lead somewhere.',
			{ path: '^src' },
			{ couldNotResolve: true, pathNot: '^virtual:|^\\./\\+types/' },
		),
		forbid(
			'foundation-stands-alone',
			'foundation imports nothing of ours.',
			{ path: '^src/foundation/', pathNot: tests },
			{ path: '^(?:src|samples|tests)/', pathNot: '^src/foundation/' },
		),
		forbid(
			'platform-on-foundation',
			'platform imports only foundation.',
			{ path: '^src/platform/', pathNot: tests },
			{ path: '^(?:src|samples|tests)/', pathNot: '^src/(?:platform|foundation)/' },
		),
		forbid(
			'ui-on-foundation',
			'ui imports only foundation; of platform no more than its types.',
			{ path: '^src/ui/', pathNot: tests },
			{ path: '^(?:src|samples|tests)/', pathNot: '^src/(?:ui|foundation|platform)/' },
		),
		forbid(
			'ui-takes-only-types-of-platform',
			'ui goes to the browser, platform never does.',
			{ path: '^src/ui/', pathNot: tests },
			{ path: '^src/platform/', dependencyTypesNot: ['type-only'] },
		),
		forbid('nothing-on-the-roof', 'Nothing imports app.', { path: '^src/(?!app/)' }, { path: '^src/app/' }),
		forbid(
			'rules-are-pure',
			'rules import only foundation and rules.',
			{ path: '^src/features/([^/]+)/rules/', pathNot: tests },
			{
				path: '^(?:src|samples|tests)/',
				pathNot: [
					'^src/foundation/',
					'^src/features/$1/rules/',
					'^src/features/(?!$1/)[^/]+/(?:index|published)\\.ts$',
				],
			},
		),
		forbid(
			'rules-take-only-types-of-others',
			'Of another feature rules know the types, through the door.',
			{ path: '^src/features/([^/]+)/rules/', pathNot: tests },
			{ path: '^src/features/(?!$1/)', dependencyTypesNot: ['type-only'] },
		),
		forbid(
			'rules-need-no-package',
			'rules are plain TypeScript.',
			{ path: '^src/features/[^/]+/rules/', pathNot: tests },
			{ path: 'node_modules/' },
		),
		forbid(
			'rules-need-no-machine',
			'rules read no file, no clock and no network.',
			{ path: '^src/features/[^/]+/rules/', pathNot: tests },
			{ dependencyTypes: ['core'] },
		),
		forbid(
			'sql-only-in-stores',
			'Only store, counts and published build SQL.',
			{ path: '^src/(?:features|ui|app)/', pathNot: ['^src/app/commands/', sqlFiles, tests, samples] },
			{ path: 'node_modules/(?:kysely|pg)/', dependencyTypesNot: ['type-only'] },
		),
		forbid(
			'stores-only-for-commands-and-queries',
			'Only commands and queries of the same feature open its store; organisation, on which all rest, hands out reads of its register.',
			{
				path: '^src/',
				pathNot: [
					'^src/features/[^/]+/(?:commands|queries)/',
					'^src/features/organisation/index\\.ts$',
					sqlFiles,
					tests,
					samples,
				],
			},
			{ path: store },
		),
		forbid(
			'stores-stay-at-home',
			'A store is opened by its own feature only.',
			{ path: '^src/features/([^/]+)/' },
			{ path: store, pathNot: '^src/features/$1/' },
		),
		forbid(
			'screens-and-api-act-through-commands',
			'Screens and API operations call commands and queries and nothing that builds SQL.',
			{ path: '^src/features/[^/]+/(?:screens/|api\\.ts$)', pathNot: tests },
			{ path: sqlFiles },
		),
		forbid(
			'screens-know-no-api',
			'A screen and an API operation meet only in the command they both call.',
			{ path: '^src/features/[^/]+/screens/' },
			{ path: '^src/features/[^/]+/api\\.ts$' },
		),
		forbid(
			'api-knows-no-screen',
			'A screen and an API operation meet only in the command they both call.',
			{ path: '^src/features/[^/]+/api\\.ts$' },
			{ path: '^src/features/[^/]+/screens/' },
		),
		forbid(
			'the-door-shows-no-screen',
			'The command line opens the door without JSX.',
			{ path: '^src/features/[^/]+/index\\.ts$' },
			{ path: '^src/(?:features/[^/]+/screens/|ui/)' },
		),
		forbid(
			'only-by-the-door',
			'Features enter each other by index.ts; counts.ts and published.ts are the doors upward.',
			{ path: '^src/features/([^/]+)/', pathNot: [tests, samples] },
			{
				path: '^src/features/(?!$1/)',
				pathNot: ['^src/features/[^/]+/(?:index|counts|published)\\.ts$'],
			},
		),
		...oneWay,
		forbid(
			'named-knows-no-counted',
			'What names people never needs what counts them.',
			{ path: feature(named), pathNot: tests },
			{ path: feature([...counted, ...open]) },
		),
		forbid(
			'counted-reaches-named-by-counts',
			'Numbers come up through counts.ts, people never do.',
			{ path: feature(counted), pathNot: tests },
			{ path: feature(named), pathNot: '/counts\\.ts$' },
		),
		forbid(
			'counted-knows-no-public',
			'Publishing is a copy outward.',
			{ path: feature(counted), pathNot: tests },
			{ path: feature(open) },
		),
		forbid(
			'public-reaches-counted-by-published',
			'What anyone may read is what was published.',
			{ path: feature(open), pathNot: tests },
			{
				path: feature(['organisation', ...named, ...counted]),
				pathNot: `${feature(counted)}published\\.ts$`,
			},
		),
		forbid(
			'counts-open-upward-only',
			'Only what counts may call counts.ts, and the queries of its own feature.',
			{ path: '^src/features/([^/]+)/', pathNot: [feature([...counted]), tests] },
			{ path: '/counts\\.ts$', pathNot: '^src/features/$1/' },
		),
		forbid(
			'counts-for-queries-alone',
			'Inside its own feature counts.ts is opened by queries: what is shown is counted, what is changed is not.',
			{ path: '^src/features/[^/]+/(?!queries/)', pathNot: [feature([...counted]), tests] },
			{ path: '/counts\\.ts$' },
		),
		forbid(
			'production-needs-no-samples',
			'Invented people and tests stay out of what serves real ones; the demo is poured in by the command line alone.',
			{ path: '^src/', pathNot: [tests, samples, '^src/app/commands/start\\.ts$'] },
			{ path: ['^samples/', '^tests/', tests, samples] },
		),
		forbid(
			'the-demo-is-asked-for',
			'The demo is loaded when somebody asks for it, never as a part of the server.',
			{ path: '^src/app/commands/start\\.ts$' },
			{ path: '^samples/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
		),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types'],
		},
	},
}
