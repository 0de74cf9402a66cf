/** Why a mail server did not take a letter; each has its words (`troubles.*`). The server's own words may name people and are not kept. */
export const mailTroubles = [
	'no-answer',
	'no-trust',
	'no-sign-in',
	'sender-refused',
	'address-refused',
	'refused',
	'not-known',
] as const
export type MailTrouble = (typeof mailTroubles)[number]

type Fault = {
	readonly code?: unknown
	/** What the machine said before the library named it: here stands why a certificate does not hold. */
	readonly originalCode?: unknown
	readonly command?: unknown
	readonly responseCode?: unknown
}

const certificateDoesNotHold = /CERT|TLS|SSL|SIGNATURE|ISSUER|EPROTO/

/** By the code of the fault and what was being said to the server. */
export function troubleOf(fault: Fault): MailTrouble {
	const { code, originalCode, command } = fault
	if (code === 'ETLS' || certificateDoesNotHold.test(String(originalCode))) return 'no-trust'
	if (code === 'EAUTH') return 'no-sign-in'
	if (command === 'MAIL FROM') return 'sender-refused'
	if (command === 'RCPT TO') return 'address-refused'
	return typeof fault.responseCode === 'number' ? 'refused' : 'no-answer'
}

/** The server said never, as against not now. */
export function saysNever({ responseCode }: Fault): boolean {
	return typeof responseCode === 'number' && responseCode >= 500
}
