import { existsSync } from 'node:fs'
import { codeOf, GroundFault } from '../../platform/database/ground-fault.ts'
import type { House } from '../../platform/house.ts'

export type Door = { close(): Promise<void> }

type BuiltServer = { serve(house: House, port: number): Promise<Door> }

/** Opens the web on a port. The screens are served from what `npm run build` made. */
export async function openDoor(house: House, port: number): Promise<Door> {
	const built = new URL('../../../build/server/server.js', import.meta.url)
	if (!existsSync(built))
		throw new GroundFault('The screens are not built yet; run npm start, or npm run build first.')
	const { serve } = (await import(built.href)) as BuiltServer
	try {
		return await serve(house, port)
	} catch (fault) {
		if (codeOf(fault) === 'EADDRINUSE') {
			throw new GroundFault(
				`Port ${port} is taken by another program; choose another, e.g. PORT=${port + 1} npm start.`,
			)
		}
		if (codeOf(fault) === 'EACCES')
			throw new GroundFault(`Port ${port} is not open to this user; choose one above 1023.`)
		throw fault
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
