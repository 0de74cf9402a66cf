import { randomBytes } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { cannotWrite, codeOf, GroundFault } from './ground-fault.ts'

/** `secret` is the product's own (BOFAST_SECRET), `before` those it replaces, `password` the embedded server's. */
export type Secrets = {
	readonly secret: string
	readonly before: readonly string[]
	/** Public keys by which the log's blocks are checked whose secrets are gone, the newest first. */
	readonly auditKeysGone: readonly string[]
	readonly password: string
}

const fileIn = (dataDir: string) => path.join(dataDir, 'secrets.json')

export async function readSecrets(dataDir: string): Promise<Secrets> {
	const file = fileIn(dataDir)
	let kept: unknown
	try {
		kept = JSON.parse(await readFile(file, 'utf8'))
	} catch (error) {
		if (codeOf(error) !== 'EACCES') throw lost(file)
		throw new GroundFault(
			`The data in ${dataDir} belongs to another user; start Bofast as that user or give another folder with --data.`,
		)
	}
	if (!areSecrets(kept)) throw lost(file)
	const { secret, before = [], auditKeysGone = [], password } = kept
	return { secret, before, auditKeysGone, password }
}

/** Makes the secrets of a new database; ones that are already there are kept. */
export async function makeSecrets(dataDir: string): Promise<Secrets> {
	const kept = await readSecrets(dataDir).catch(() => undefined)
	if (kept !== undefined) return kept
	const made = {
		secret: newSecret(),
		before: [],
		auditKeysGone: [],
		password: randomBytes(24).toString('base64url'),
	}
	await writeSecrets(dataDir, made)
	return made
}

export const newSecret = () => randomBytes(32).toString('base64url')

/** Written whole beside the file and then put in its place: there is never half of it. */
export async function writeSecrets(dataDir: string, secrets: Secrets): Promise<void> {
	const draft = `${fileIn(dataDir)}.new`
	try {
		const file = await open(draft, 'w', 0o600)
		await file.writeFile(`${JSON.stringify(secrets)}\n`)
		await file.sync()
		await file.close()
		await rename(draft, fileIn(dataDir))
	} catch (error) {
		throw cannotWrite(dataDir, error)
	}
}

type Kept = { secret: string; password: string; before?: string[]; auditKeysGone?: string[] }

function areSecrets(kept: unknown): kept is Kept {
	return (
		typeof kept === 'object' &&
		kept !== null &&
		'secret' in kept &&
		'password' in kept &&
		typeof kept.secret === 'string' &&
		typeof kept.password === 'string'
	)
}

function lost(file: string): GroundFault {
	return new GroundFault(
		`The database's secrets in ${file} are missing or damaged and nothing can be read without them; restore the file from a backup.`,
	)
}
