import { Logger, run, type TaskList } from 'graphile-worker'
import { holdVersionsDue } from '../features/action-plan/index.ts'
import { forgetWhoAnswered, sendConsultationMail } from '../features/consultations/index.ts'
import { queueDigests, sendDigest } from '../features/desk/index.ts'
import {
	destroyOldFiles,
	matchNotice,
	matchNotices,
	matchOpenNotices,
	workOnNoticeImport,
} from '../features/eviction-prevention/index.ts'
import { compactFlow, workOnFlowRun } from '../features/homelessness/index.ts'
import { keepOverdueStays } from '../features/housing/index.ts'
import { workOnFigureFetch, workOnForecast } from '../features/indicators/index.ts'
import {
	forgetRefusedPackages,
	pullPackage,
	pullPackages,
	pushDuePackages,
	pushPackage,
	sendNewsletterLetter,
	workOnLibraryFetch,
	workOnYearlyReport,
} from '../features/network/index.ts'
import { destroyOldInvitations } from '../features/organisation/index.ts'
import { lookThroughRecords } from '../features/people/index.ts'
import {
	checkEveryFrozenFigure,
	queueFollowUpReminders,
	sendFollowUpReminder,
	workOnEdition,
} from '../features/reports/index.ts'
import { carryOutSupportBegun } from '../features/support/index.ts'
import { openPool, urlFor } from '../platform/database/connect.ts'
import type { House } from '../platform/house.ts'
import { forgetAnsweredRequests } from '../platform/rest/forget-answers.ts'

/** A job does one thing for one municipality; its payload is ids alone. */
export type Task = (house: House, ids: Readonly<Record<string, string | number>>) => Promise<void>

export type RunningWorker = { stop(): Promise<void> }

/** Jobs that nobody asks for: they look themselves whether there is something to do. */
const everyMinute = ['compactFlow', 'forgetAnsweredRequests', 'queueDigests', 'pushDuePackages'] as const

/** The same, where days are counted and not minutes. */
const everyNight = [
	'destroyOldFiles',
	'destroyOldInvitations',
	'forgetWhoAnswered',
	'forgetRefusedPackages',
	'pullPackages',
	'keepOverdueStays',
	'carryOutSupportBegun',
	'holdVersionsDue',
	'queueFollowUpReminders',
	'checkEveryFrozenFigure',
] as const

/** Works on the jobs of every feature until stopped; what is under way is finished first. */
export async function startWorker(house: House): Promise<RunningWorker> {
	// A pool of our own: graphile-worker stops listening to its own one before its connections are closed.
	const pool = openPool({ connectionString: urlFor(house.databaseUrl, 'bofast_worker', house.keys) })
	const runner = await run({
		pgPool: pool,
		concurrency: 2,
		pollInterval: 1000,
		noHandleSignals: true,
		noPreparedStatements: true,
		logger: new Logger(() => (level, message) => {
			if (level === 'error' || level === 'warning') house.log.warn({ from: 'jobs' }, message)
		}),
		taskList: taskList(house, {
			matchNotice,
			matchNotices,
			matchOpenNotices,
			workOnNoticeImport,
			workOnFlowRun,
			workOnFigureFetch,
			workOnLibraryFetch,
			workOnForecast,
			compactFlow,
			lookThroughRecords,
			forgetAnsweredRequests,
			destroyOldFiles,
			destroyOldInvitations,
			forgetWhoAnswered,
			forgetRefusedPackages,
			sendConsultationMail,
			keepOverdueStays,
			carryOutSupportBegun,
			holdVersionsDue,
			queueFollowUpReminders,
			checkEveryFrozenFigure,
			sendFollowUpReminder,
			sendNewsletterLetter,
			workOnEdition,
			workOnYearlyReport,
			queueDigests,
			sendDigest,
			pushPackage,
			pushDuePackages,
			pullPackage,
			pullPackages,
		}),
		crontab: [
			...everyMinute.map((task) => `* * * * * ${task}`),
			...everyNight.map((task) => `20 1 * * * ${task}`),
		].join('\n'),
	})
	const stop = async () => {
		await runner.stop()
		await pool.end()
	}
	return { stop }
}

function taskList(house: House, tasks: Readonly<Record<string, Task>>): TaskList {
	return Object.fromEntries(
		Object.entries(tasks).map(([name, task]) => [
			name,
			async (payload: unknown) => task(house, payload as Readonly<Record<string, string | number>>),
		]),
	)
}
