import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger }

/**
 * Structured lines with ids only. Nothing that a person wrote or is called may be handed to it, nor a fault's own message,
 * which may quote it: of a fault its kind is told, and what the database calls it. `to` is given by tests.
 */
export function openLog(level: string, to?: DestinationStream): Logger {
	const settings = {
		level,
		base: null,
		redact: {
			paths: ['*.name', '*.email', '*.password', '*.token', '*.secret', '*.cookie', 'headers', '*.headers'],
			censor: '–',
		},
		serializers: { err: kindOfFault, error: kindOfFault },
	}
	return to === undefined ? pino(settings) : pino(settings, to)
}

function kindOfFault(fault: unknown): { fault: string; code?: string } {
	if (!(fault instanceof Error)) return { fault: 'unknown' }
	const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
	return { fault: fault.name, ...(code === undefined ? {} : { code }) }
}
