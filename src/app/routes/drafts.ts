import { route } from '@react-router/dev/routes'

/** A plan while it is written. */
export const draftScreens = [
	route('plans/:planId/draft', '../features/action-plan/screens/draft/draft.tsx'),
	route('plans/:planId/draft/head', '../features/action-plan/screens/draft/change-head.tsx'),
	route('plans/:planId/draft/superiors/new', '../features/action-plan/screens/draft/new-superior.tsx'),
	route(
		'plans/:planId/draft/superiors/:superiorId',
		'../features/action-plan/screens/draft/change-superior.tsx',
	),
	route('plans/:planId/draft/sections/new', '../features/action-plan/screens/draft/new-section.tsx'),
	route(
		'plans/:planId/draft/sections/:sectionId',
		'../features/action-plan/screens/draft/change-section.tsx',
	),
	route('plans/:planId/draft/target-groups', '../features/action-plan/screens/draft/name-target-groups.tsx'),
	route('plans/:planId/draft/areas', '../features/action-plan/screens/draft/name-areas.tsx'),
	route('plans/:planId/draft/cost-classes', '../features/action-plan/screens/draft/name-cost-classes.tsx'),
	route('plans/:planId/draft/goals/:goalId', '../features/action-plan/screens/draft/change-goal.tsx'),
	route(
		'plans/:planId/draft/indicators/:indicatorId',
		'../features/action-plan/screens/draft/change-indicator.tsx',
	),
	route(
		'plans/:planId/draft/activities/:activityId',
		'../features/action-plan/screens/draft/change-activity.tsx',
	),
	route('plans/:planId/draft/remove/:part/:partId', '../features/action-plan/screens/draft/remove.tsx'),
	route('plans/:planId/goals/new', '../features/action-plan/screens/draft/new-goal.tsx'),
	route('plans/:planId/indicators/new', '../features/action-plan/screens/draft/new-indicator.tsx'),
	route('plans/:planId/activities/new', '../features/action-plan/screens/draft/new-activity.tsx'),
]

/** How something is done right each time. */
export const guidelineScreens = [
	route('plans/guidelines', '../features/action-plan/screens/guidelines/guidelines.tsx'),
	route('plans/guidelines/new', '../features/action-plan/screens/guidelines/new-guideline.tsx'),
	route('plans/guidelines/:guidelineId', '../features/action-plan/screens/guidelines/guideline.tsx'),
]
