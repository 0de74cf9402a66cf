import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { GroundFault } from './ground-fault.ts'

/** The operating system's user that runs the server; undefined when it is simply our own. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined

type Ran = { readonly status: number; readonly output: string }

/** Runs a program as that user; a program that is missing answers with status 127 as a shell would. */
export function runAs(user: ServerUser, program: string, args: readonly string[]): Promise<Ran> {
	return new Promise((resolve) => {
		// The server's messages are read below, so they must be English; `/` can be entered by every user.
		const env = { PATH: process.env.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' }
		const child = spawn(program, args, { ...user, env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
		let output = ''
		const keep = (piece: Buffer) => {
			output += piece.toString()
		}
		child.stdout.on('data', keep)
		child.stderr.on('data', keep)
		child.on('error', () => resolve({ status: 127, output }))
		child.on('close', (status) => resolve({ status: status ?? 1, output }))
	})
}

/**
 * PostgreSQL refuses to run as root, so root lends it the user `postgres`, making it when the machine has none.
 * A database that is already there stays with the user who owns it.
 */
export async function findServerUser(cluster: string): Promise<ServerUser> {
	if (process.getuid?.() !== 0) return undefined
	const owner = await stat(cluster).catch(() => undefined)
	if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
	const user = (await lookUp('postgres')) ?? (await makePostgresUser())
	if (user === undefined) {
		throw new GroundFault(
			'PostgreSQL does not run as root and the user postgres could not be made; start Bofast as an ordinary user.',
		)
	}
	return user
}

async function lookUp(name: string): Promise<ServerUser> {
	const [uid, gid] = await Promise.all([
		runAs(undefined, 'id', ['-u', name]),
		runAs(undefined, 'id', ['-g', name]),
	])
	if (uid.status !== 0 || gid.status !== 0) return undefined
	return { uid: Number(uid.output), gid: Number(gid.output) }
}

async function makePostgresUser(): Promise<ServerUser> {
	const shell = '/usr/sbin/nologin'
	await runAs(undefined, 'useradd', [
		'--system',
		'--user-group',
		'--no-create-home',
		'--shell',
		shell,
		'postgres',
	])
	return lookUp('postgres')
}

export async function mayEnter(user: ServerUser, folder: string): Promise<boolean> {
	return user === undefined || (await runAs(user, 'test', ['-x', folder])).status === 0
}
