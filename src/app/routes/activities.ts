import { route } from '@react-router/dev/routes'
import { files } from './files.ts'

/** A plan's tables as files. */
export const activityFiles = [
	...files(
		'plans/:planId/indicators/:indicatorId',
		['breakdown.csv', 'breakdown.xlsx'],
		'../features/indicators/screens/breakdown/breakdown-file.ts',
	),
	...files(
		'plans/:planId',
		['costs.csv', 'costs.xlsx'],
		'../features/action-plan/screens/activities/costs-file.ts',
	),
	...files(
		'plans/:planId',
		['activities.csv', 'activities.xlsx', 'indicators.csv', 'indicators.xlsx'],
		'../features/action-plan/screens/tables/table-file.ts',
	),
]

/** How it goes with what a plan says will be done. */
export const activityScreens = [
	route('plans/reminders', '../features/action-plan/screens/activities/reminders.tsx'),
	route('plans/:planId/tables', '../features/action-plan/screens/tables/tables.tsx'),
	...files(
		'plans/:planId',
		['activities/import', 'indicators/import'],
		'../features/action-plan/screens/tables/import-table.tsx',
	),
	route('plans/:planId/time', '../features/action-plan/screens/activities/time.tsx'),
	route('plans/:planId/costs', '../features/action-plan/screens/activities/costs.tsx'),
	route('plans/:planId/costs/import', '../features/action-plan/screens/activities/import-costs.tsx'),
	route('plans/:planId/costs/:activityId', '../features/action-plan/screens/activities/change-costs.tsx'),
	route(
		'plans/:planId/activities/:activityId/partners',
		'../features/action-plan/screens/activities/partners.tsx',
	),
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
