import { route } from '@react-router/dev/routes'
import { activityScreens } from './activities.ts'
import { draftScreens } from './drafts.ts'
import { files } from './files.ts'

/** The papers of a follow-up. */
export const planFiles = [
	...files(
		'follow-up/:roundId',
		['paper.docx', 'paper.pdf', 'secret-annex.docx', 'secret-annex.pdf'],
		'../features/reports/screens/paper-file.ts',
	),
]

/** Plans, definitions and follow-up. */
export const planScreens = [
	route('plans', '../features/action-plan/screens/plans.tsx'),
	route('plans/new', '../features/action-plan/screens/new-plan.tsx'),
	route('plans/:planId', '../features/action-plan/screens/plan.tsx'),
	...draftScreens,
	route('plans/:planId/indicators/:indicatorId', '../features/action-plan/screens/indicator.tsx'),
	route('plans/:planId/indicators/:indicatorId/write', '../features/action-plan/screens/write-outcome.tsx'),
	route('plans/:planId/activities/:activityId', '../features/action-plan/screens/activities/activity.tsx'),
	route('definitions', '../features/indicators/screens/definitions.tsx'),
	route('follow-up', '../features/reports/screens/rounds.tsx'),
	route(
		'follow-up/evictions/executed',
		'../features/eviction-prevention/screens/outcomes/reconciliation.tsx',
	),
	route('follow-up/:roundId', '../features/reports/screens/round.tsx'),
	route('follow-up/:roundId/indicators/:indicatorId', '../features/reports/screens/round-item.tsx'),
	route('follow-up/:roundId/paper', '../features/reports/screens/paper.tsx'),
]
