import pino, { type Logger } from 'pino'

export type { Logger }

/** Structured lines with ids only. Nothing that a person wrote or is called may be handed to it. */
export function openLog(level: string): Logger {
	return pino({
		level,
		base: null,
		redact: { paths: ['*.name', '*.email', '*.password', 'headers'], censor: '–' },
	})
}
