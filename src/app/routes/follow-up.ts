import { index, layout, route } from '@react-router/dev/routes'
import { files } from './files.ts'

const paperFile = '../features/reports/screens/paper/paper-file.ts'

/** The papers of a follow-up. */
export const followUpFiles = [
	...files(
		'follow-up/board',
		['pathways.svg', 'pathways.png', 'pathways.csv', 'pathways.xlsx'],
		'../features/reports/screens/board/pathways-file.ts',
	),
	...files(
		'follow-up/board/figures/:indicatorId',
		['figure.svg', 'figure.png', 'figure.csv', 'figure.xlsx'],
		'../features/reports/screens/board/figure-file.ts',
	),
	...files(
		'follow-up/:roundId',
		[
			...['paper.docx', 'paper.pdf', 'secret-annex.docx', 'secret-annex.pdf'],
			...['minutes-extract.docx', 'minutes-extract.pdf'],
		],
		paperFile,
	),
	...files(
		'follow-up/statistics/:editionId/:slug',
		['public.csv', 'public.xlsx', 'exact.csv', 'exact.xlsx'],
		'../features/reports/screens/edition/table-file.ts',
	),
	...files('follow-up/layout', ['preview.docx', 'preview.pdf'], paperFile),
	route('follow-up/:roundId/decided/:recordId', '../features/reports/screens/paper/decided-file.ts'),
]

/** What was said of it by those whom it concerns, beside what is followed up. */
const voicesBeside = '../features/action-plan/screens/voices/beside.tsx'

/** Saved boards, and one figure to take along. */
const boardScreens = [
	route('follow-up/board/figures/:indicatorId', '../features/reports/screens/board/figure.tsx'),
	route('follow-up/board/pathways', '../features/reports/screens/board/pathways.tsx'),
	route('follow-up/board/groups', '../features/reports/screens/board/groups.tsx'),
	route('follow-up/board/views', '../features/reports/screens/board/views.tsx'),
	route('follow-up/board/views/new', '../features/reports/screens/board/view.tsx', { id: 'board-view-new' }),
	route('follow-up/board/views/:viewId', '../features/reports/screens/board/view.tsx'),
]

/** The start pages under Follow-up, with their tabs. */
const tabbed = [
	route('follow-up/quality', '../features/indicators/screens/quality/quality.tsx'),
	route('follow-up', '../features/reports/screens/rounds.tsx'),
	route('follow-up/statistics', '../features/reports/screens/edition/editions.tsx'),
	route('follow-up/forecast', '../features/indicators/screens/forecast/start.tsx'),
	route('follow-up/board', '../features/reports/screens/board/board.tsx'),
	route('follow-up/figures', '../features/indicators/screens/outside/figures.tsx'),
]

/** Rounds, what one is asked in them, and their papers. */
export const followUpScreens = [
	layout('layouts/follow-up.tsx', tabbed),
	route(
		'follow-up/evictions/executed',
		'../features/eviction-prevention/screens/outcomes/reconciliation.tsx',
	),
	route('follow-up/figures/:figureImportId', '../features/indicators/screens/outside/import.tsx'),
	...boardScreens,
	route('follow-up/forecast/:forecastId', '../features/indicators/screens/forecast/forecast.tsx'),
	route('follow-up/statistics/:editionId', '../features/reports/screens/edition/edition.tsx'),
	route('follow-up/statistics/:editionId/:slug', '../features/reports/screens/edition/table.tsx'),
	route('follow-up/asked', '../features/reports/screens/asked.tsx'),
	route('follow-up/progress/:period', '../features/reports/screens/progress.tsx'),
	route('follow-up/layout', '../features/reports/screens/paper/layout.tsx'),
	route('follow-up/:roundId', '../features/reports/screens/round.tsx', [
		index(voicesBeside, { id: 'voices-round' }),
	]),
	route('follow-up/:roundId/indicators/:indicatorId', '../features/reports/screens/round-item.tsx', [
		index(voicesBeside, { id: 'voices-round-item' }),
	]),
	route('follow-up/:roundId/activities/:activityId', '../features/reports/screens/round-activity.tsx', [
		index(voicesBeside, { id: 'voices-round-activity' }),
	]),
	route('follow-up/asked/:itemId', '../features/reports/screens/asked-item.tsx', [
		index(voicesBeside, { id: 'voices-asked' }),
	]),
	route('follow-up/:roundId/known', '../features/reports/screens/known/known.tsx'),
	route('follow-up/:roundId/paper', '../features/reports/screens/paper/paper.tsx'),
	route('follow-up/:roundId/decided', '../features/reports/screens/paper/decided.tsx'),
]
