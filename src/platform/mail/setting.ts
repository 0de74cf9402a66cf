import { GroundFault } from '../database/ground-fault.ts'

/** Where letters are handed in, and who they come from. */
export type MailSetting = {
	readonly host: string
	readonly port: number
	/** TLS from the first byte; otherwise by STARTTLS where the server offers it. */
	readonly secure: boolean
	readonly signIn: { readonly user: string; readonly password: string } | null
	/** The municipality's own address that letters come from. */
	readonly from: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Null when nothing is set: then no mail is sent. A setting that is half or wrong is one sentence, without its password. */
export function readMailSetting(given: Environment): MailSetting | null {
	const address = given.BOFAST_SMTP_URL ?? ''
	const from = given.BOFAST_MAIL_FROM ?? ''
	if (address === '' && from === '') return null
	if (address === '' || from === '') {
		const missing = address === '' ? 'BOFAST_SMTP_URL' : 'BOFAST_MAIL_FROM'
		throw new GroundFault(`Mail needs both BOFAST_SMTP_URL and BOFAST_MAIL_FROM; ${missing} is missing.`)
	}
	if (!isAddress(from)) {
		throw new GroundFault('BOFAST_MAIL_FROM is no mail address; write one such as bofast@kommun.example.')
	}
	return { ...serverAt(address), from }
}

function serverAt(address: string): Omit<MailSetting, 'from'> {
	const url = URL.canParse(address) ? new URL(address) : null
	if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
		throw new GroundFault(
			'BOFAST_SMTP_URL is not the address of a mail server; write smtp://user:password@host:587 or smtps://host:465, with signs such as @ and / in the password percent-encoded.',
		)
	}
	const secure = url.protocol === 'smtps:'
	return {
		host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
		port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
		secure,
		signIn: url.username === '' ? null : { user: decoded(url.username), password: decoded(url.password) },
	}
}

/** A lone per cent sign stands for itself. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text)
	} catch {
		return text
	}
}

/** One address and nothing beside it: no name, no list, no line break. */
export function isAddress(text: string): boolean {
	return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(text)
}
