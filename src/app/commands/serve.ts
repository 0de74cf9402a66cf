import { readAuditSetting } from '../../platform/audit-setting.ts'
import { refuseUnfinishedAt } from '../../platform/backup/unfinished.ts'
import { wallClock } from '../../platform/clock.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { readCarriedKeys } from '../../platform/keys-in-turn/carried-keys.ts'
import { readMailSetting } from '../../platform/mail/setting.ts'
import { openHouse } from '../../platform/open-house.ts'
import type { TwinPlan } from '../beside.ts'
import { whatWaits } from '../what-waits.ts'
import { startWorker } from '../worker.ts'
import { destroyedPlace } from './destroyed-place.ts'
import { keepOpen, refuseTakenPort, untilSignal } from './door.ts'
import { readReach, readServing } from './serving.ts'
import { readArgs } from './usage.ts'

/** All that production is opened by; the same for each of its threads. */
async function productionPlan(): Promise<TwinPlan> {
	const { databaseUrl, replicaUrl, secret, before, baseUrl } = readServing()
	return {
		databaseUrl,
		replicaUrl,
		secret,
		before,
		...(await readAuditSetting(process.env, null)),
		destroyedFile: destroyedPlace(process.env, null),
		carried: await readCarriedKeys(databaseUrl, { secret, before }),
		baseUrl,
		now: null,
		demo: false,
		logLevel: process.env.BOFAST_LOG_LEVEL ?? 'info',
		connections: 10,
		mail: readMailSetting(process.env),
		reach: readReach(process.env),
	}
}

/** `bofast serve`: web, API and jobs on a database of one's own. Never creates demo accounts. */
export async function serve(args: string[]): Promise<number> {
	readArgs(args, {}, 'serve')
	const { databaseUrl, secret, before, port, baseUrl } = readServing()
	await refuseTakenPort(port)
	await migrate(databaseUrl, secret, before)
	const plan = await productionPlan()
	const house = openHouse({ ...plan, clock: wallClock, whatWaits })
	try {
		await keepOpen(house, port, plan, untilSignal(), () => {
			process.stdout.write(`Bofast serves ${baseUrl} on port ${port}.\n`)
		})
		return 0
	} finally {
		await house.close()
	}
}

/** `bofast worker`: the jobs alone. */
export async function worker(args: string[]): Promise<number> {
	readArgs(args, {}, 'worker')
	const { databaseUrl } = readServing()
	await refuseUnfinishedAt(databaseUrl)
	const house = openHouse({ ...(await productionPlan()), clock: wallClock, whatWaits })
	const running = await startWorker(house)
	process.stdout.write('Bofast works on jobs.\n')
	await untilSignal()
	await running.stop()
	await house.close()
	return 0
}
