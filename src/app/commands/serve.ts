import { wallClock } from '../../platform/clock.ts'
import { migrate } from '../../platform/database/migrate.ts'
import type { House } from '../../platform/house.ts'
import { readMailSetting } from '../../platform/mail/setting.ts'
import { openHouse } from '../../platform/open-house.ts'
import { whatWaits } from '../what-waits.ts'
import { startWorker } from '../worker.ts'
import { keepOpen, refuseTakenPort, untilSignal } from './door.ts'
import { readReach, readServing } from './serving.ts'
import { readArgs } from './usage.ts'

function productionHouse(): House {
	const { databaseUrl, secret, baseUrl } = readServing()
	return openHouse({
		databaseUrl,
		secret,
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
	const { databaseUrl, secret, port, baseUrl } = readServing()
	await refuseTakenPort(port)
	await migrate(databaseUrl, secret)
	const house = productionHouse()
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
	const house = productionHouse()
	const running = await startWorker(house)
	process.stdout.write('Bofast works on jobs.\n')
	await untilSignal()
	await running.stop()
	await house.close()
	return 0
}
