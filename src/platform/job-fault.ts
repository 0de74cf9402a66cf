/** Why a job did not get done, as a kind: what the fault says itself may hold names, so it is kept nowhere. */
export const jobFaults = [
	'database-gone',
	'disk-full',
	'database-refused',
	'net',
	'mail',
	// Whoever did it ended in the middle of it, by hand or out of memory.
	'killed',
	'bug',
] as const

export type JobFault = (typeof jobFaults)[number]

const net = new Set([
	...['ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'],
	...['ABORT_ERR', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET', 'CERT_HAS_EXPIRED'],
])
// What the database's client says when it has waited long enough, for a connection or for an answer.
const tooSlow =
	/timeout exceeded when trying to connect|terminated due to connection timeout|^timeout expired|^Query read timeout/
const mail = new Set(['EAUTH', 'EENVELOPE', 'EMESSAGE', 'ECONNECTION', 'ESOCKET', 'EDNS', 'ETLS'])

export function jobFaultOf(fault: unknown): JobFault {
	const { code, responseCode, message } = told(fault)
	if (tooSlow.test(message)) return 'net'
	// Classes of PostgreSQL: connection, operator's intervention; then what a full disk says.
	if (/^(?:08|57)...$/.test(code) || /connection terminated|connection ended|not queryable/i.test(message))
		return 'database-gone'
	if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
	if (/^[0-9A-Z]{5}$/.test(code) && /^\d/.test(code)) return 'database-refused'
	if (responseCode !== undefined || mail.has(code) || message.startsWith('the mail server did not take '))
		return 'mail'
	if (net.has(code) || message === 'fetch failed') return 'net'
	return 'bug'
}

function told(fault: unknown): { code: string; responseCode: unknown; message: string } {
	if (typeof fault !== 'object' || fault === null) return { code: '', responseCode: undefined, message: '' }
	const { code, responseCode, message } = fault as Record<string, unknown>
	return { code: String(code ?? ''), responseCode, message: String(message ?? '') }
}
