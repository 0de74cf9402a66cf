import { instant } from '../../foundation/plain-date.ts'
import { clockFrom, wallClock } from '../../platform/clock.ts'
import { openData } from '../../platform/database/data-lock.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { municipalitiesIn } from '../../platform/memberships.ts'
import { openHouse } from '../../platform/open-house.ts'
import { startWorker } from '../worker.ts'
import { openDoor, untilSignal } from './door.ts'
import { say } from './open.ts'
import { readPort } from './serving.ts'
import { readArgs } from './usage.ts'

const usage = 'start [--port 3000] [--data DIR] [--empty]'

/** `bofast start`, what `npm start` runs: database, Lillhamn, web and jobs in one process. */
export async function start(args: string[]): Promise<number> {
	process.env.NODE_ENV = 'production'
	const given = readArgs(
		args,
		{ port: { type: 'string' }, data: { type: 'string', default: '.bofast' }, empty: { type: 'boolean' } },
		usage,
	)
	const port = readPort(given.text('port') ?? process.env.PORT ?? '3000')
	const ended = untilSignal()
	const ground = await openData(given.text('data') ?? '.bofast', 'serving', say)
	try {
		await migrate(ground.url, ground.secret)
		const house = openHouse({
			databaseUrl: ground.url,
			secret: ground.secret,
			// Pictures and stories are taken on a day of their choice; nobody else sets it.
			clock: process.env.BOFAST_NOW === undefined ? wallClock : clockFrom(instant(process.env.BOFAST_NOW)),
			baseUrl: `http://localhost:${port}`,
			demo: !given.ticked('empty'),
			logLevel: process.env.BOFAST_LOG_LEVEL ?? 'warn',
			connections: 10,
		})
		const { demoAccounts, fillLillhamn } = await import('../../../samples/lillhamn/load.ts')
		if (house.demo && (await municipalitiesIn(house)).length === 0) {
			say('Filling Lillhamn, an invented municipality with six years of invented cases …')
			await fillLillhamn(house)
		}
		const worker = await startWorker(house)
		const door = await openDoor(house, port)
		process.stdout.write(`\nBofast is open on http://localhost:${port}\n`)
		if (house.demo)
			process.stdout.write(
				`${accountLines(demoAccounts)}\nEnd with Ctrl-C. Everything in Lillhamn is invented.\n`,
			)
		await ended
		await door.close()
		await worker.stop()
		await house.close()
		return 0
	} finally {
		await ground.release()
	}
}

type Account = { email: string; password: string; name: string; role: string }

function accountLines(accounts: readonly Account[]): string {
	const width = Math.max(...accounts.map((account) => account.email.length))
	const lines = accounts.map(
		(account) => `  ${account.email.padEnd(width)}  ${account.name}, ${account.role}`,
	)
	return `Demo accounts, all with the password ${accounts[0]?.password ?? ''}\n${lines.join('\n')}`
}
