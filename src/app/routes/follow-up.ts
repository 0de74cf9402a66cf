import { index, route } from '@react-router/dev/routes'
import { files } from './files.ts'

const paperFile = '../features/reports/screens/paper/paper-file.ts'

/** The papers of a follow-up. */
export const followUpFiles = [
	...files(
		'follow-up/:roundId',
		[
			...['paper.docx', 'paper.pdf', 'secret-annex.docx', 'secret-annex.pdf'],
			...['minutes-extract.docx', 'minutes-extract.pdf'],
		],
		paperFile,
	),
	...files('follow-up/layout', ['preview.docx', 'preview.pdf'], paperFile),
	route('follow-up/:roundId/decided/:recordId', '../features/reports/screens/paper/decided-file.ts'),
]

/** What was said of it by those whom it concerns, beside what is followed up. */
const voicesBeside = '../features/action-plan/screens/voices/beside.tsx'

/** Rounds, what one is asked in them, and their papers. */
export const followUpScreens = [
	route('follow-up', '../features/reports/screens/rounds.tsx'),
	route(
		'follow-up/evictions/executed',
		'../features/eviction-prevention/screens/outcomes/reconciliation.tsx',
	),
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
	route('follow-up/:roundId/paper', '../features/reports/screens/paper/paper.tsx'),
	route('follow-up/:roundId/decided', '../features/reports/screens/paper/decided.tsx'),
]
