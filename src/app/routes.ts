import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/** The map of all screens. */
export default [
	index('screens/home.tsx'),
	route('sign-out', 'screens/sign-out.tsx'),
	route('language', 'screens/language.tsx'),
	layout('layouts/plain.tsx', [
		route('sign-in', 'screens/sign-in.tsx'),
		route('too-large', 'screens/too-large.tsx'),
	]),
	layout('layouts/staff.tsx', [
		route('plans', '../features/action-plan/screens/plans.tsx'),
		route('plans/new', '../features/action-plan/screens/new-plan.tsx'),
		route('plans/:planId', '../features/action-plan/screens/plan.tsx'),
		route('plans/:planId/goals/new', '../features/action-plan/screens/new-goal.tsx'),
		route('plans/:planId/indicators/new', '../features/action-plan/screens/new-indicator.tsx'),
		route('plans/:planId/indicators/:indicatorId', '../features/action-plan/screens/indicator.tsx'),
		route('plans/:planId/indicators/:indicatorId/write', '../features/action-plan/screens/write-outcome.tsx'),
		route('plans/:planId/activities/new', '../features/action-plan/screens/new-activity.tsx'),
		route('plans/:planId/activities/:activityId', '../features/action-plan/screens/activity.tsx'),
		route('settings', '../features/organisation/screens/organisation.tsx'),
		route('settings/staff', '../features/organisation/screens/staff.tsx'),
		route('settings/staff/:staffId', '../features/organisation/screens/staff-member.tsx'),
		route('settings/register', '../features/organisation/screens/register.tsx'),
		route('settings/competence', '../features/organisation/screens/competence.tsx'),
		route('search', '../features/desk/screens/search.tsx'),
		route('people/:personId', '../features/desk/screens/person.tsx'),
	]),
	layout('layouts/landlord.tsx', []),
	layout('layouts/any.tsx', [
		route('accessibility', 'screens/accessibility.tsx'),
		route('*', 'screens/missing.tsx'),
	]),
] satisfies RouteConfig
