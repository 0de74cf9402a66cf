import { foundMunicipality } from '../../features/organisation/index.ts'
import { readAuditSetting } from '../../platform/audit-setting.ts'
import { wallClock } from '../../platform/clock.ts'
import { openData } from '../../platform/database/data-lock.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { migrate } from '../../platform/database/migrate.ts'
import type { Caller, House } from '../../platform/house.ts'
import { secretsBefore } from '../../platform/keys.ts'
import { readCarriedKeys } from '../../platform/keys-in-turn/carried-keys.ts'
import { municipalitiesIn } from '../../platform/memberships.ts'
import { openHouse } from '../../platform/open-house.ts'
import { say } from './say.ts'
import type { Flags } from './usage.ts'

/** Flags of every command that needs a database. */
export const databaseFlags: Flags = {
	data: { type: 'string', default: '.bofast' },
	municipality: { type: 'string' },
	json: { type: 'boolean' },
}

type Given = { text(name: string): string | undefined }

/**
 * Runs one command as a municipality's administrator: on DATABASE_URL, or on the embedded database of a data folder,
 * which is started when nobody runs it. An empty database is migrated and gets the municipality.
 */
export async function asAdministrator<T>(given: Given, work: (caller: Caller) => Promise<T>): Promise<T> {
	return await inHouse(
		given,
		async (house) => await work(await administratorOf(house, given.text('municipality'))),
	)
}

/** The house itself, of the same database, for what is nobody's in particular. */
export async function inHouse<T>(given: Given, work: (house: House) => Promise<T>): Promise<T> {
	const ground = await openGround(given.text('data') ?? '.bofast')
	try {
		await migrate(ground.url, ground.secret, ground.before)
		return await inHouseOn(ground, work)
	} finally {
		await ground.release()
	}
}

/** The house on this ground as it stands: nothing is migrated. */
export async function inHouseOn<T>(
	ground: Omit<Ground, 'release'>,
	work: (house: House) => Promise<T>,
): Promise<T> {
	const house = openHouse({
		databaseUrl: ground.url,
		secret: ground.secret,
		before: ground.before,
		...(await readAuditSetting(process.env, ground.folder)),
		carried: await readCarriedKeys(ground.url, ground),
		clock: wallClock,
		baseUrl: 'http://localhost',
		demo: false,
		logLevel: process.env.BOFAST_LOG_LEVEL ?? 'silent',
		connections: 4,
	})
	try {
		return await work(house)
	} finally {
		await house.close()
	}
}

export type Ground = {
	url: string
	secret: string
	before: readonly string[]
	/** The data folder it lies in; null where the server is one's own. */
	folder: string | null
	release(): Promise<void>
}

export async function openGround(folder: string): Promise<Ground> {
	const url = process.env.DATABASE_URL
	if (url === undefined || url === '') return { ...(await openData(folder, 'command', say)), folder }
	const secret = process.env.BOFAST_SECRET
	if (secret === undefined || secret.length < 32) {
		throw new GroundFault(
			'DATABASE_URL is set but BOFAST_SECRET is not; give the secret that the database was made with.',
		)
	}
	return { url, secret, before: secretsBefore(process.env), folder: null, release: async () => undefined }
}

async function administratorOf(house: House, code: string | undefined): Promise<Caller> {
	const there = await municipalitiesIn(house)
	if (there.length === 0) {
		await foundMunicipality(house, {
			code: code ?? 'LILLHAMN',
			name: code ?? 'Lillhamn',
			invented: code === undefined,
			committee: { name: 'Socialnämnden', registryCode: 'SN' },
			administrator: { name: 'Administratör', email: 'administrator@localhost', signInId: null },
		})
		return await administratorOf(house, code)
	}
	const [first, second] = code === undefined ? there : there.filter((one) => one.code === code)
	const known = there.map((one) => one.code).join(', ')
	if (first === undefined)
		throw new GroundFault(`There is no municipality ${code} in this database; it holds ${known}.`)
	if (second !== undefined)
		throw new GroundFault(`Say which municipality with --municipality CODE; it holds ${known}.`)
	if (first.administrator === null)
		throw new GroundFault(`The municipality ${first.code} has no administrator to act as.`)
	return { house, actor: first.administrator }
}
