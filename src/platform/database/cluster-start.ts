import { open, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { damaged } from './cluster-create.ts'
import type { Place } from './cluster-place.ts'
import { runAs } from './cluster-user.ts'
import { GroundFault } from './ground-fault.ts'
import { clearForeignPidFile } from './postmaster.ts'

const ordinarySettings = {
	listen_addresses: '127.0.0.1',
	unix_socket_directories: '',
	max_connections: '60',
	shared_buffers: '256MB',
	effective_cache_size: '1GB',
	work_mem: '16MB',
	jit: 'off',
	timezone: 'UTC',
	log_timezone: 'UTC',
	// Personal data stays out of the log: neither statements nor the values in an error's detail.
	log_min_error_statement: 'panic',
	log_error_verbosity: 'terse',
}

const attempts = 20
const longLog = 5_000_000

/** Starts the server on a free port and gives the port; recovery after a crash is part of it. */
export async function startServer(place: Place, settings: Readonly<Record<string, string>>): Promise<number> {
	const log = path.join(place.cluster, 'server.log')
	for (let attempt = 1; ; attempt += 1) {
		await clearForeignPidFile(place.cluster)
		if ((await sizeOf(log)) > longLog) await rm(log)
		const begun = await sizeOf(log)
		const port = await freePort()
		const options = Object.entries({ ...ordinarySettings, ...settings, port: String(port) })
		const started = await runAs(place.user, path.join(place.binaries, 'bin', 'pg_ctl'), [
			...['start', '-w', '-t', '600', '-s', '-D', place.cluster, '-l', log],
			...['-o', options.map(([name, value]) => `-c ${name}='${value}'`).join(' ')],
		])
		if (started.status === 0) return port
		const reason = (await readFrom(log, begun)) || started.output
		if (attempt >= attempts || !passesSoon(reason)) throw whyNot(place, reason)
		await pause(500)
	}
}

/** Another program took the port in between, or the last processes of a killed server are still leaving. */
function passesSoon(reason: string): boolean {
	return /Address already in use|shared memory block .* is still in use|lock file .* already exists/.test(
		reason,
	)
}

function whyNot(place: Place, reason: string): GroundFault {
	if (/No space left on device/.test(reason)) {
		return new GroundFault(`The disk where ${place.cluster} lies is full; make room and start again.`)
	}
	if (/Read-only file system/.test(reason)) {
		return new GroundFault(`The database in ${place.cluster} lies on a read-only disk.`)
	}
	const cause = /(?:PANIC|FATAL|ERROR): *(.+)/.exec(reason)?.[1] ?? reason.trim().split('\n').at(-1) ?? ''
	return damaged(place.cluster, cause)
}

async function sizeOf(file: string): Promise<number> {
	return (await stat(file).catch(() => undefined))?.size ?? 0
}

async function readFrom(file: string, position: number): Promise<string> {
	const handle = await open(file).catch(() => undefined)
	if (handle === undefined) return ''
	const text = await readFile(handle)
	await handle.close()
	return text.subarray(position).toString()
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.once('error', reject)
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address()
			probe.close(() => {
				if (address !== null && typeof address === 'object') resolve(address.port)
				else reject(new Error('The probe for a free port had no address'))
			})
		})
	})
}
