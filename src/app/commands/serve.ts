import { readAuditSetting } from '../../platform/audit-setting.ts'
import { refuseUnfinishedAt } from '../../platform/backup/unfinished.ts'
import { wallClock } from '../../platform/clock.ts'
import { migrate } from '../../platform/database/migrate.ts'
import type { House } from '../../platform/house.ts'
import { readCarriedKeys } from '../../platform/keys-in-turn/carried-keys.ts'
import { readMailSetting } from '../../platform/mail/setting.ts'
import { openHouse } from '../../platform/open-house.ts'
import { whatWaits } from '../what-waits.ts'
import { startWorker } from '../worker.ts'
import { destroyedPlace } from './destroyed-place.ts'
import { keepOpen, refuseTakenPort, untilSignal } from './door.ts'
import { readReach, readServing } from './serving.ts'
import { readArgs } from './usage.ts'

async function productionHouse(): Promise<House> {
	const { databaseUrl, replicaUrl, secret, before, baseUrl } = readServing()
	return openHouse({
		databaseUrl,
		replicaUrl,
		secret,
		before,
		...(await readAuditSetting(process.env, null)),
		destroyedFile: destroyedPlace(process.env, null),
		carried: await readCarriedKeys(databaseUrl, { secret, before }),
		baseUrl,
		clock: wallClock,
		demo: false,
		logLevel: process.env.BOFAST_LOG_LEVEL ?? 'info',
		connections: 20,
		mail: readMailSetting(process.env),
		reach: readReach(process.env),
		whatWaits,
	})
}

/** `bofast serve`: web, API and jobs on a database of one's own. Never creates demo accounts. */
export async function serve(args: string[]): Promise<number> {
	readArgs(args, {}, 'serve')
	const { databaseUrl, secret, before, port, baseUrl } = readServing()
	await refuseTakenPort(port)
	await migrate(databaseUrl, secret, before)
	const house = await productionHouse()
	try {
		await keepOpen(house, port, untilSignal(), () => {
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
	const house = await productionHouse()
	const running = await startWorker(house)
	process.stdout.write('Bofast works on jobs.\n')
	await untilSignal()
	await running.stop()
	await house.close()
	return 0
}
