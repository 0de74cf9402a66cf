import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { codeOf, GroundFault } from '../../platform/database/ground-fault.ts'
import type { House } from '../../platform/house.ts'
import { type Beside, openBeside, type TwinPlan } from '../beside.ts'
import { startWorker } from '../worker.ts'

type Door = { close(): Promise<void> }

type BuiltServer = { serve(house: House, port: number, beside?: Beside): Promise<Door> }

/** Opens the web on a port. The screens are served from what `npm run build` made. */
async function openDoor(house: House, port: number, plan: TwinPlan): Promise<Door> {
	const built = new URL('../../../build/server/server.js', import.meta.url)
	if (!existsSync(built))
		throw new GroundFault('The screens are not built yet; run npm start, or npm run build first.')
	const { serve } = (await import(built.href)) as BuiltServer
	return serve(house, port, availableParallelism() > 1 ? openBeside(house, plan) : undefined)
}

/** Asked before anything is opened, so that a taken port is told at once. */
export async function refuseTakenPort(port: number): Promise<void> {
	const probe = createServer()
	const { promise, resolve, reject } = Promise.withResolvers<void>()
	probe.once('error', (fault) => reject(portFault(port, fault)))
	probe.listen(port, () => probe.close(() => resolve()))
	await promise
}

function portFault(port: number, fault: unknown): unknown {
	if (codeOf(fault) === 'EADDRINUSE') {
		return new GroundFault(
			`Port ${port} is taken by another program; choose another, e.g. PORT=${port + 1} npm start.`,
		)
	}
	if (codeOf(fault) === 'EACCES') {
		return new GroundFault(`Port ${port} is not open to this user; choose one above 1023.`)
	}
	return fault
}

/** Web and jobs until somebody ends them. What was opened is closed again, also when the other part does not open. */
export async function keepOpen(
	house: House,
	port: number,
	plan: TwinPlan,
	ended: Promise<void>,
	announce: () => void,
): Promise<void> {
	const door = await openDoor(house, port, plan)
	let closed: Promise<void> | undefined
	try {
		const worker = await startWorker(house)
		announce()
		await ended
		// Nobody is let in any more, at once; who is in, and what is under way, is seen to its end.
		closed = door.close()
		await worker.stop()
	} finally {
		await (closed ?? door.close())
	}
}

/** Waits for Ctrl-C or a request to end; a second one does not hurry what is being closed. */
export function untilSignal(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve())
		// The program that started us was killed outright; nobody would be left to pass a signal on.
		process.on('disconnect', () => resolve())
		process.channel?.unref()
	})
}
