import { index, route } from '@react-router/dev/routes'
import { activityScreens } from './activities.ts'
import { draftScreens, guidelineScreens } from './drafts.ts'
import { versionScreens } from './versions.ts'
import { voiceScreens } from './voices.ts'

/** Plans and definitions. */
export const planScreens = [
	route('plans', '../features/action-plan/screens/plans.tsx'),
	route('plans/new', '../features/action-plan/screens/new-plan.tsx'),
	...guidelineScreens,
	route('plans/:planId', '../features/action-plan/screens/plan.tsx'),
	...draftScreens,
	...versionScreens,
	route('plans/:planId/indicators/:indicatorId', '../features/action-plan/screens/indicator.tsx', [
		index('../features/reports/screens/known/beside.tsx'),
	]),
	route('plans/:planId/indicators/:indicatorId/write', '../features/action-plan/screens/write-outcome.tsx'),
	route(
		'plans/:planId/indicators/:indicatorId/breakdown',
		'../features/indicators/screens/breakdown/breakdown.tsx',
	),
	...activityScreens,
	...voiceScreens,
	route('definitions', '../features/indicators/screens/definitions.tsx'),
]
