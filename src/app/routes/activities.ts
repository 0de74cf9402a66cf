import { route } from '@react-router/dev/routes'

/** How it goes with what a plan says will be done. */
export const activityScreens = [
	route('plans/:planId/time', '../features/action-plan/screens/activities/time.tsx'),
	route('plans/:planId/activities/:activityId', '../features/action-plan/screens/activities/activity.tsx'),
	route('plans/:planId/activities/:activityId/tell', '../features/action-plan/screens/activities/tell.tsx'),
	route(
		'plans/:planId/activities/:activityId/tasks/new',
		'../features/action-plan/screens/activities/new-task.tsx',
	),
	route(
		'plans/:planId/activities/:activityId/tasks/:activityTaskId',
		'../features/action-plan/screens/activities/task.tsx',
	),
]
