import { Logger, type RunnerOptions, run, type TaskList } from 'graphile-worker'
import { holdVersionsDue } from '../features/action-plan/index.ts'
import { forgetWhoAnswered, sendConsultationMail } from '../features/consultations/index.ts'
import {
	carryOutDestruction,
	destroyByTime,
	destroyOldExtracts,
	destroyOldHindrances,
	drawLogReviews,
} from '../features/data-protection/index.ts'
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
import { checkLog, keepSealing } from '../platform/audit-keeping.ts'
import { openRolePool } from '../platform/database/connect.ts'
import { keepBeating } from '../platform/from-replica.ts'
import type { House } from '../platform/house.ts'
import { forgetAnsweredRequests } from '../platform/rest/forget-answers.ts'
import { carryOut, type Task } from './carry-out.ts'
import { endsAtLast, endWhatKeepsItsFault } from './end-of-runner.ts'
import { holdJobs } from './jobs-in-hand.ts'
import { keepWorking, type RunningWorker } from './keep-working.ts'

/** Jobs that nobody asks for: they look themselves whether there is something to do. */
const everyMinute = ['compactFlow', 'forgetAnsweredRequests', 'queueDigests', 'pushDuePackages'] as const

/** The same, where days are counted and not minutes. */
const everyNight = [
	'destroyByTime',
	'destroyOldFiles',
	'destroyOldInvitations',
	'destroyOldExtracts',
	'destroyOldHindrances',
	'forgetWhoAnswered',
	'forgetRefusedPackages',
	'pullPackages',
	'keepOverdueStays',
	'carryOutSupportBegun',
	'holdVersionsDue',
	'queueFollowUpReminders',
	'checkEveryFrozenFigure',
	'checkLog',
	'drawLogReviews',
] as const

/** Works on the jobs of every feature until stopped; what is under way is finished first. */
export async function startWorker(house: House): Promise<RunningWorker> {
	// A pool of our own: graphile-worker stops listening to its own one before its connections are closed.
	const pool = openRolePool(house.databaseUrl, 'bofast_worker', house.keys)
	const inHand = holdJobs(pool)
	endWhatKeepsItsFault(inHand.events)
	const options: RunnerOptions = {
		pgPool: pool,
		events: inHand.events,
		// Told one by one the library waits for no answer, and a broken connection would end the process.
		preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 }, plugins: [endsAtLast] },
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
			carryOutDestruction,
			destroyByTime,
			destroyOldFiles,
			destroyOldInvitations,
			destroyOldExtracts,
			destroyOldHindrances,
			forgetWhoAnswered,
			forgetRefusedPackages,
			sendConsultationMail,
			keepOverdueStays,
			carryOutSupportBegun,
			holdVersionsDue,
			queueFollowUpReminders,
			checkEveryFrozenFigure,
			checkLog,
			drawLogReviews,
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
	}
	try {
		const working = await keepWorking(house, () => run(options))
		const sealing = keepSealing(house)
		const beating = keepBeating(house)
		return {
			async stop() {
				await Promise.all([sealing.stop(), beating.stop()])
				await working.stop()
				await close()
			},
		}
	} catch (fault) {
		await close()
		throw fault
	}

	async function close(): Promise<void> {
		await inHand.close()
		await pool.end()
	}
}

function taskList(house: House, tasks: Readonly<Record<string, Task>>): TaskList {
	return Object.fromEntries(
		Object.entries(tasks).map(([name, task]) => [
			name,
			(payload: unknown) => carryOut(house, name, task, payload),
		]),
	)
}
