import { type RouteConfigEntry, route } from '@react-router/dev/routes'
import { coordinationScreens, openCoordinationScreens } from './coordination.ts'
import { files } from './files.ts'

const comparisonFile = '../features/network/screens/comparison/comparison-file.ts'

const comparisonFiles: RouteConfigEntry[] = [
	...files(
		'comparison',
		[
			...['ranking.csv', 'ranking.xlsx', 'counties.csv', 'counties.xlsx'],
			...['methods.csv', 'methods.xlsx', 'all.csv'],
		],
		comparisonFile,
	),
	...files('comparison/places/:placeId', ['trend.csv', 'trend.xlsx'], comparisonFile),
]

const comparisonScreens: RouteConfigEntry[] = [
	route('comparison', '../features/network/screens/comparison/comparison.tsx'),
	route('comparison/methods', '../features/network/screens/comparison/methods.tsx'),
	route('comparison/places/:placeId', '../features/network/screens/comparison/place.tsx'),
]

const yearlyReportFiles: RouteConfigEntry[] = files(
	'yearly-reports/:reportId',
	['report.docx', 'report.pdf'],
	'../features/network/screens/yearly-report/report-file.ts',
)

const yearlyReportScreens: RouteConfigEntry[] = [
	route('yearly-reports', '../features/network/screens/yearly-report/reports.tsx'),
	route('yearly-reports/:reportId', '../features/network/screens/yearly-report/report.tsx'),
]

const registerFiles: RouteConfigEntry[] = files(
	'network/register',
	['export.json'],
	'../features/network/screens/register/export-file.ts',
)

const registerScreens: RouteConfigEntry[] = [
	route('network/register', '../features/network/screens/register/register.tsx'),
	route('network/register/load', '../features/network/screens/register/load-register.tsx'),
	route('network/register/exchange', '../features/network/screens/register/exchange.tsx'),
	route('network/register/organisations', '../features/network/screens/register/organisations.tsx'),
	route(
		'network/register/organisations/:organisationId',
		'../features/network/screens/register/organisation.tsx',
	),
	route('network/register/groups', '../features/network/screens/register/groups.tsx'),
	route('network/register/groups/:groupId', '../features/network/screens/register/group.tsx'),
	route('network/places/:placeId', '../features/network/screens/register/place.tsx'),
]

const openRegisterScreens: RouteConfigEntry[] = [
	route('network/own', '../features/network/screens/register/own.tsx'),
]

const knowledgeScreens: RouteConfigEntry[] = [
	route('knowledge', '../features/network/screens/knowledge/examples.tsx'),
	route('knowledge/examples/new', '../features/network/screens/knowledge/new-example.tsx'),
	route('knowledge/examples/:exampleId', '../features/network/screens/knowledge/example.tsx'),
	route('knowledge/templates', '../features/network/screens/knowledge/templates.tsx'),
	route('knowledge/templates/new', '../features/network/screens/knowledge/new-template.tsx'),
	route('knowledge/templates/:templateId', '../features/network/screens/knowledge/template.tsx'),
	route('knowledge/questions', '../features/network/screens/knowledge/questions.tsx'),
	route('knowledge/questions/:questionId', '../features/network/screens/knowledge/question.tsx'),
	route('knowledge/starter-kit', '../features/network/screens/knowledge/starter-kit.tsx'),
	route('knowledge/libraries', '../features/network/screens/knowledge/libraries.tsx'),
]

const releaseFiles: RouteConfigEntry[] = [
	...files('releases/links', ['keys.json'], '../features/network/screens/releases/keys-file.ts'),
	...files('releases/:releaseId', ['package.json'], '../features/network/screens/releases/release-file.ts'),
]

const releaseScreens: RouteConfigEntry[] = [
	route('releases', '../features/network/screens/releases/releases.tsx'),
	route('releases/new', '../features/network/screens/releases/new-release.tsx'),
	route('releases/methods', '../features/network/screens/releases/methods.tsx'),
	route('releases/links', '../features/network/screens/releases/links.tsx'),
	route('releases/:releaseId', '../features/network/screens/releases/release.tsx'),
]

const partnershipScreens: RouteConfigEntry[] = [
	route('partnership', '../features/network/screens/partnership/partnership.tsx'),
	route('partnership/programme', '../features/network/screens/partnership/programme.tsx'),
	route('partnership/members/new', '../features/network/screens/partnership/new-member.tsx'),
	route('partnership/members/:memberId', '../features/network/screens/partnership/member.tsx'),
	route('partnership/rounds', '../features/network/screens/partnership/rounds.tsx'),
	route('partnership/rounds/new', '../features/network/screens/partnership/new-round.tsx'),
	route('partnership/rounds/:roundId', '../features/network/screens/partnership/round.tsx'),
	route('partnership/rounds/:roundId/own', '../features/network/screens/partnership/own-reflection.tsx'),
	route('partnership/reforms', '../features/network/screens/partnership/reforms.tsx'),
	route('partnership/reforms/new', '../features/network/screens/partnership/new-reform.tsx'),
	route('partnership/reforms/:reformId', '../features/network/screens/partnership/reform.tsx'),
	route('partnership/inputs', '../features/network/screens/partnership/inputs.tsx'),
	route('partnership/inputs/new', '../features/network/screens/partnership/new-input.tsx'),
	route('partnership/meetings', '../features/network/screens/partnership/meetings.tsx'),
	route('partnership/meetings/:meetingId', '../features/network/screens/partnership/meeting.tsx'),
]

const submissionScreens: RouteConfigEntry[] = [
	route('submissions', '../features/network/screens/submissions/submissions.tsx'),
	route('submissions/senders/:placeId', '../features/network/screens/submissions/sender.tsx'),
	route(
		'submissions/senders/:placeId/template',
		'../features/network/screens/submissions/sender-template.tsx',
	),
	route('submissions/:packageId', '../features/network/screens/submissions/package.tsx'),
]

const openSubmissionScreens: RouteConfigEntry[] = [
	route('network/answer', '../features/network/screens/submissions/answer.tsx'),
	route('network/answer/template', '../features/network/screens/submissions/answer-template.tsx'),
]

const templateFile = '../features/network/screens/submissions/template-file.ts'

const submissionFiles: RouteConfigEntry[] = [
	...files('submissions/senders/:placeId', ['template.xlsx'], templateFile),
	...files('network/answer', ['template.xlsx'], templateFile),
]

/** Files that the network hands out. */
export const networkFiles: RouteConfigEntry[] = [
	...submissionFiles,
	...releaseFiles,
	...registerFiles,
	...comparisonFiles,
	...yearlyReportFiles,
]

/** The screens of a network, and those by which a municipality meets one. */
export const networkScreens: RouteConfigEntry[] = [
	...coordinationScreens,
	...partnershipScreens,
	...releaseScreens,
	...submissionScreens,
	...knowledgeScreens,
	...registerScreens,
	...comparisonScreens,
	...yearlyReportScreens,
]

/** By a link of one's own, without an account. */
export const openNetworkScreens: RouteConfigEntry[] = [
	...openRegisterScreens,
	...openSubmissionScreens,
	...openCoordinationScreens,
]
