import { index, route } from '@react-router/dev/routes'

/** A plan's versions: read, compared, decided. */
export const versionScreens = [
	route('plans/goals', '../features/action-plan/screens/versions/goal-tree.tsx'),
	route('plans/:planId/versions', '../features/action-plan/screens/versions/versions.tsx'),
	route('plans/:planId/versions/decide', '../features/action-plan/screens/versions/decide.tsx'),
	route('plans/:planId/versions/compare', '../features/action-plan/screens/versions/compare-chosen.ts'),
	route('plans/:planId/versions/:number', '../features/action-plan/screens/versions/version.tsx'),
	// What lies behind what differs is told by the rooms above, on the same page.
	route('plans/:planId/versions/:from/:to', '../features/action-plan/screens/versions/compare.tsx', [
		index('../features/consultations/screens/behind.tsx'),
	]),
	route('plans/:planId/gaps', '../features/action-plan/screens/versions/gaps.tsx'),
]
