import { instant } from '../../foundation/plain-date.ts'
import { readAuditSetting } from '../../platform/audit-setting.ts'
import { clockFrom, wallClock } from '../../platform/clock.ts'
import { openData } from '../../platform/database/data-lock.ts'
import { knowTables } from '../../platform/database/know-tables.ts'
import { migrate } from '../../platform/database/migrate.ts'
import type { House } from '../../platform/house.ts'
import { readCarriedKeys } from '../../platform/keys-in-turn/carried-keys.ts'
import { readMailSetting } from '../../platform/mail/setting.ts'
import { municipalitiesIn } from '../../platform/memberships.ts'
import { openHouse } from '../../platform/open-house.ts'
import { whatWaits } from '../what-waits.ts'
import { destroyedPlace } from './destroyed-place.ts'
import { keepOpen, refuseTakenPort, untilSignal } from './door.ts'
import { say } from './say.ts'
import { readPort, readReach } from './serving.ts'
import { readArgs } from './usage.ts'

const usage = 'start [--port 3000] [--data DIR] [--empty]'

/** `bofast start`, what `npm start` runs: database, Lillhamn, web and jobs in one process. */
export async function start(args: string[]): Promise<number> {
	const given = readArgs(
		args,
		{ port: { type: 'string' }, data: { type: 'string', default: '.bofast' }, empty: { type: 'boolean' } },
		usage,
	)
	const port = readPort(given.text('port') ?? process.env.PORT ?? '3000')
	const mail = readMailSetting(process.env)
	await refuseTakenPort(port)
	const ended = untilSignal()
	const ground = await openData(given.text('data') ?? '.bofast', 'serving', say)
	try {
		await migrate(ground.url, ground.secret, ground.before)
		const plan = {
			databaseUrl: ground.url,
			secret: ground.secret,
			before: ground.before,
			...(await readAuditSetting(process.env, given.text('data') ?? '.bofast')),
			destroyedFile: destroyedPlace(process.env, given.text('data') ?? '.bofast'),
			carried: await readCarriedKeys(ground.url, ground),
			baseUrl: `http://localhost:${port}`,
			demo: !given.ticked('empty'),
			logLevel: process.env.BOFAST_LOG_LEVEL ?? 'warn',
			connections: 10,
			mail,
			reach: readReach(process.env),
			// Pictures and stories are taken on a day of their choice; nobody else sets it.
			now: process.env.BOFAST_NOW ?? null,
		}
		const clock = plan.now === null ? wallClock : clockFrom(instant(plan.now))
		const house = openHouse({ ...plan, clock, whatWaits })
		try {
			const accounts = house.demo ? await demoAccountsIn(house, ground.url) : undefined
			await keepOpen(house, port, plan, ended, () => {
				process.stdout.write(`\nBofast is open on http://localhost:${port}\n`)
				if (accounts !== undefined)
					process.stdout.write(
						`${accountLines(accounts)}\nEnd with Ctrl-C. Everything in Lillhamn is invented.\n`,
					)
			})
			return 0
		} finally {
			await house.close()
		}
	} finally {
		await ground.release()
	}
}

type Account = { email: string; password: string; name: string; role: string }

/** Fills an empty database with Lillhamn, and tells whom one may sign in as. */
async function demoAccountsIn(house: House, databaseUrl: string): Promise<readonly Account[]> {
	const { demoAccounts, fillLillhamn } = await import('../../../samples/lillhamn/load.ts')
	const { fillRiket, riketAccounts } = await import('../../../samples/riket/load.ts')
	if ((await municipalitiesIn(house)).length === 0) {
		say('Filling Lillhamn, an invented municipality with six years of invented cases …')
		await fillLillhamn(house)
		say('Filling the network that follows it, an invented authority …')
		await fillRiket(house)
		await knowTables(databaseUrl)
	}
	return [...demoAccounts, ...riketAccounts]
}

function accountLines(accounts: readonly Account[]): string {
	const width = Math.max(...accounts.map((account) => account.email.length))
	const lines = accounts.map(
		(account) => `  ${account.email.padEnd(width)}  ${account.name}, ${account.role}`,
	)
	return `Demo accounts, all with the password ${accounts[0]?.password ?? ''}\n${lines.join('\n')}`
}
