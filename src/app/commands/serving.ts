import { GroundFault } from '../../platform/database/ground-fault.ts'
import type { Reach } from '../../platform/fetch-outside.ts'
import { secretsBefore } from '../../platform/keys.ts'

export type Serving = {
	databaseUrl: string
	secret: string
	/** A streaming replica that figures are read from, where there is one. */
	replicaUrl: string | undefined
	/** Secrets that it replaces, while something waits for it. */
	before: readonly string[]
	baseUrl: string
	port: number
}

/** What production needs from its environment; all that is missing is named at once. */
export function readServing(): Serving {
	const { DATABASE_URL: databaseUrl, BOFAST_SECRET: secret, BOFAST_URL: baseUrl, PORT: port } = process.env
	const lacking = [
		databaseUrl === undefined || databaseUrl === ''
			? 'DATABASE_URL (postgres://…, a user who may create roles)'
			: '',
		secret === undefined || secret.length < 32
			? 'BOFAST_SECRET (at least 32 random characters, kept safe)'
			: '',
		secretsBefore(process.env).every((one) => one.length >= 32)
			? ''
			: 'BOFAST_SECRET_BEFORE as it was (each at least 32 characters, divided by commas), or without it',
	].filter((line) => line !== '')
	if (databaseUrl === undefined || secret === undefined || lacking.length > 0) {
		throw new GroundFault(`Bofast does not start without: ${lacking.join('; ')}.`)
	}
	return {
		...{ databaseUrl, secret, before: secretsBefore(process.env) },
		replicaUrl: process.env.DATABASE_REPLICA_URL || undefined,
		...{ baseUrl: baseUrl ?? 'http://localhost:3000', port: readPort(port ?? '3000') },
	}
}

/** `BOFAST_REACH=own-network`: other houses may stand on one's own machine or network. Else only the open net is asked. */
export function readReach({ BOFAST_REACH: given = '' }: NodeJS.ProcessEnv): Reach {
	if (given !== '' && given !== 'own-network')
		throw new GroundFault('BOFAST_REACH is own-network, or left out.')
	return given === 'own-network' ? 'own-machine-too' : 'public'
}

export function readPort(text: string): number {
	const port = Number(text)
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new GroundFault(`${text} is no port; give 1–65535.`)
	return port
}
