import { route } from '@react-router/dev/routes'
import { files } from './files.ts'

const screens = '../features/reports/screens'

/** The papers of a follow-up. */
export const followUpFiles = files(
	'follow-up/:roundId',
	['paper.docx', 'paper.pdf', 'secret-annex.docx', 'secret-annex.pdf'],
	`${screens}/paper-file.ts`,
)

/** Rounds, what one is asked in them, and their papers. */
export const followUpScreens = [
	route('follow-up', `${screens}/rounds.tsx`),
	route(
		'follow-up/evictions/executed',
		'../features/eviction-prevention/screens/outcomes/reconciliation.tsx',
	),
	route('follow-up/asked', `${screens}/asked.tsx`),
	route('follow-up/progress/:period', `${screens}/progress.tsx`),
	route('follow-up/:roundId', `${screens}/round.tsx`),
	route('follow-up/:roundId/indicators/:indicatorId', `${screens}/round-item.tsx`),
	route('follow-up/:roundId/activities/:activityId', `${screens}/round-activity.tsx`),
	route('follow-up/:roundId/asked/:subjectId', `${screens}/asked-item.tsx`),
	route('follow-up/:roundId/paper', `${screens}/paper.tsx`),
]
