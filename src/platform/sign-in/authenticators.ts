import { sql } from 'kysely'
import type { House } from '../house.ts'
import { newCode, readCode } from './one-time-code.ts'
import { newSecret, otpAddress, stepOfCode } from './one-time-password.ts'

export type Authenticators = {
	/** Is an app asked for, beside the password? */
	guards(signInId: string): Promise<boolean>
	/** A new secret, which guards nothing until a code from it was shown; told now and never again. */
	begin(signInId: string, account: string): Promise<{ secret: Buffer; address: string }>
	/** What `begin` told, while it waits for its first code. */
	waiting(signInId: string, account: string): Promise<{ secret: Buffer; address: string } | null>
	/** The first right code turns it on, and gives codes to fall back on; null for a wrong one. */
	confirm(signInId: string, code: string): Promise<readonly string[] | null>
	/** A code from the app, or one of those to fall back on; each is used once. */
	isRight(signInId: string, code: string): Promise<boolean>
	/** New codes to fall back on, in the place of all earlier ones. */
	newRecoveryCodes(signInId: string): Promise<readonly string[]>
	recoveryCodesLeft(signInId: string): Promise<number>
	remove(signInId: string): Promise<void>
}

const recoveryCodes = 10

export function keepAuthenticators(house: House): Authenticators {
	type Row = { secret: Buffer; confirmed: boolean; lastStep: number }
	async function find(signInId: string): Promise<Row | null> {
		const { rows } = await sql<Row>`
			select secret, confirmed_at is not null as confirmed, last_step::int8 as "lastStep"
			from signin.authenticator where sign_in_id = ${signInId}`.execute(house.signIn)
		return rows[0] ?? null
	}
	const opened = (row: Row) => Buffer.from(house.keys.unseal(row.secret), 'base64')

	/** Takes the step of the code, if nobody has taken it meanwhile. */
	async function takeStep(signInId: string, row: Row, code: string): Promise<boolean> {
		const step = stepOfCode(opened(row), code, Date.parse(house.clock.now()), row.lastStep)
		if (step === null) return false
		const { rows } = await sql`
			update signin.authenticator
			set last_step = ${step}, confirmed_at = coalesce(confirmed_at, ${house.clock.now()})
			where sign_in_id = ${signInId} and last_step < ${step} returning sign_in_id`.execute(house.signIn)
		return rows.length === 1
	}

	async function takeRecovery(signInId: string, code: string): Promise<boolean> {
		const read = readCode(code)
		if (read === null) return false
		// One of them at most is there: a code's digest is made by the key of its day.
		for (const digest of house.keys.blindIndexes(`code ${read}`)) {
			const { rows } = await sql`delete from signin.recovery_code
				where digest = ${digest} and sign_in_id = ${signInId} returning sign_in_id`.execute(house.signIn)
			if (rows.length === 1) return true
		}
		return false
	}

	async function newRecoveryCodes(signInId: string): Promise<readonly string[]> {
		const made = Array.from({ length: recoveryCodes }, () => newCode(house.keys))
		await house.signIn.transaction().execute(async (db) => {
			await sql`delete from signin.recovery_code where sign_in_id = ${signInId}`.execute(db)
			for (const { digest } of made) {
				await sql`insert into signin.recovery_code (digest, sign_in_id) values (${digest}, ${signInId})`.execute(
					db,
				)
			}
		})
		return made.map(({ code }) => code)
	}

	return {
		guards: async (signInId) => (await find(signInId))?.confirmed === true,
		async begin(signInId, account) {
			const secret = newSecret()
			const sealed = house.keys.seal(secret.toString('base64'))
			await sql`insert into signin.authenticator as a (sign_in_id, secret, made_at)
				values (${signInId}, ${sealed}, ${house.clock.now()})
				on conflict (sign_in_id) do update set secret = excluded.secret, made_at = excluded.made_at, last_step = 0
				where a.confirmed_at is null`.execute(house.signIn)
			return { secret, address: otpAddress(secret, 'Bofast', account) }
		},
		async waiting(signInId, account) {
			const row = await find(signInId)
			if (row === null || row.confirmed) return null
			const secret = opened(row)
			return { secret, address: otpAddress(secret, 'Bofast', account) }
		},
		async confirm(signInId, code) {
			const row = await find(signInId)
			if (row === null || row.confirmed || !(await takeStep(signInId, row, code))) return null
			return await newRecoveryCodes(signInId)
		},
		async isRight(signInId, code) {
			const row = await find(signInId)
			if (row === null || !row.confirmed) return false
			return (await takeStep(signInId, row, code)) || (await takeRecovery(signInId, code))
		},
		newRecoveryCodes,
		async recoveryCodesLeft(signInId) {
			const { rows } = await sql<{ left: number }>`select count(*)::int as left from signin.recovery_code
				where sign_in_id = ${signInId}`.execute(house.signIn)
			return rows[0]?.left ?? 0
		},
		async remove(signInId) {
			await sql`delete from signin.authenticator where sign_in_id = ${signInId}`.execute(house.signIn)
			await sql`delete from signin.recovery_code where sign_in_id = ${signInId}`.execute(house.signIn)
		},
	}
}
