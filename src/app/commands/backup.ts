import { readFileSync } from 'node:fs'
import { sealAudit } from '../../platform/audit-seal.ts'
import { type Manifest, summaryOf } from '../../platform/backup/manifest.ts'
import { takeBackup } from '../../platform/backup/take-backup.ts'
import { readDestroyed } from '../../platform/destroyed-list.ts'
import type { House } from '../../platform/house.ts'
import { destroyedPlace, folderOf } from './destroyed-place.ts'
import { inHouseOn, openGround } from './open.ts'
import { progress } from './progress.ts'
import { say } from './say.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage = 'backup FILE [--data DIR] [--json]'

/** `bofast backup`: the whole house as it is at one moment, in one sealed file, while it goes on working. */
export async function backup(args: string[]): Promise<number> {
	const flags = { data: { type: 'string', default: '.bofast' }, json: { type: 'boolean' } } as const
	const given = readArgs(args, flags, usage)
	const [file, ...more] = given.positionals
	if (file === undefined || more.length > 0) throw new UsageFault(`Name one file. Usage: bofast ${usage}`)
	const folder = folderOf(given)
	const ground = await openGround(folder ?? '')
	const shown = progress('Backup')
	try {
		const manifest = await inHouseOn(ground, (house) => take(house, file, folder, shown.at))
		shown.done()
		const summary = summaryOf(manifest)
		process.stdout.write(
			given.ticked('json')
				? `${JSON.stringify({ file, ...summary }, null, 2)}\n`
				: `${file}: ${summary.rows} rows of ${summary.takenAt}, read back and whole.\n`,
		)
		say('It can be opened only with BOFAST_SECRET; keep a copy of that too, in another place.')
		return 0
	} finally {
		shown.done()
		await ground.release()
	}
}

async function take(
	house: House,
	file: string,
	folder: string | null,
	at: (share: number) => void,
): Promise<Manifest> {
	// What is logged gets its signature before it leaves: in another server its order could not be known.
	await sealAudit(house)
	const listed = destroyedPlace(process.env, folder)
	const destroyed = listed === undefined ? 0 : (await readDestroyed(listed)).length
	const { databaseUrl, keys } = house
	return await takeBackup({ databaseUrl, keys, file, bofast: ownVersion(), destroyed, at })
}

function ownVersion(): string {
	const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
	return (JSON.parse(text) as { version: string }).version
}
