import { route } from '@react-router/dev/routes'
import { files } from './files.ts'

/** An informant's pages of a count week: units reach them below Homelessness, organisations in a space of their own. */
export function answering(path: string, space: string) {
	const person = '../features/homelessness/screens/count-person.tsx'
	return [
		route(`${path}/:countInformantId`, '../features/homelessness/screens/count-asked.tsx', {
			id: `${space}-count`,
		}),
		route(`${path}/:countInformantId/person`, person, { id: `${space}-new-person` }),
		route(`${path}/:countInformantId/person/:countAnswerId`, person, { id: `${space}-person` }),
	]
}

/** What is fetched as a file from homelessness. */
export const homelessnessFiles = [
	route(
		'homelessness/count-week/:countRoundId/export.xlsx',
		'../features/homelessness/screens/count-export-file.ts',
	),
	...files('homelessness/export', ['list.csv', 'list.xlsx'], '../features/homelessness/screens/list-file.ts'),
	...files(
		'homelessness/flow',
		['tables.csv', 'tables.xlsx'],
		'../features/homelessness/screens/flow-file.ts',
	),
]

/** Homelessness: list, flow, conference, doubles and count week. */
export const homelessnessScreens = [
	route('homelessness', '../features/homelessness/screens/list.tsx'),
	route('homelessness/flow', '../features/homelessness/screens/flow.tsx'),
	route('homelessness/flow/explain', '../features/homelessness/screens/flow-explain.tsx'),
	route('homelessness/flow/definitions', '../features/homelessness/screens/flow-definitions.tsx'),
	route('homelessness/met', '../features/homelessness/screens/met.tsx'),
	route('homelessness/export', '../features/homelessness/screens/export.tsx'),
	route('homelessness/needs', '../features/homelessness/screens/needs.tsx'),
	route('homelessness/conferences', '../features/homelessness/screens/conferences.tsx'),
	route('homelessness/conferences/:conferenceId', '../features/homelessness/screens/conference.tsx'),
	route('homelessness/doubles', '../features/homelessness/screens/doubles/desk.tsx'),
	route('homelessness/doubles/of/:personId', '../features/homelessness/screens/doubles/look-for.tsx'),
	route('homelessness/doubles/:aId/:bId', '../features/homelessness/screens/doubles/compare.tsx'),
	route('homelessness/count-week', '../features/homelessness/screens/count-rounds.tsx'),
	route('homelessness/count-week/new', '../features/homelessness/screens/count-new-round.tsx'),
	...answering('homelessness/count-week/own', 'own'),
	route('homelessness/count-week/:countRoundId', '../features/homelessness/screens/count-coverage.tsx'),
	route('homelessness/count-week/:countRoundId/invite', '../features/homelessness/screens/count-invite.tsx'),
	route('homelessness/count-week/:countRoundId/form', '../features/homelessness/screens/count-form.tsx'),
	route(
		'homelessness/count-week/:countRoundId/doubles',
		'../features/homelessness/screens/count-doubles.tsx',
	),
	route(
		'homelessness/count-week/:countRoundId/list',
		'../features/homelessness/screens/count-against-list.tsx',
	),
	route(
		'homelessness/count-week/:countRoundId/results',
		'../features/homelessness/screens/count-results.tsx',
	),
	route('homelessness/count-week/:countRoundId/export', '../features/homelessness/screens/count-export.tsx'),
]
