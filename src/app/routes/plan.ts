import { route } from '@react-router/dev/routes'

/** Plans and definitions. */
export const planScreens = [
	route('plans', '../features/action-plan/screens/plans.tsx'),
	route('plans/new', '../features/action-plan/screens/new-plan.tsx'),
	route('plans/:planId', '../features/action-plan/screens/plan.tsx'),
	route('plans/:planId/goals/new', '../features/action-plan/screens/new-goal.tsx'),
	route('plans/:planId/indicators/new', '../features/action-plan/screens/new-indicator.tsx'),
	route('plans/:planId/indicators/:indicatorId', '../features/action-plan/screens/indicator.tsx'),
	route('plans/:planId/indicators/:indicatorId/write', '../features/action-plan/screens/write-outcome.tsx'),
	route('plans/:planId/activities/new', '../features/action-plan/screens/new-activity.tsx'),
	route('plans/:planId/activities/:activityId', '../features/action-plan/screens/activity.tsx'),
	route('definitions', '../features/indicators/screens/definitions.tsx'),
]
