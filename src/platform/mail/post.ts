import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Instant } from '../../foundation/plain-date.ts'
import { isAddress, type MailSetting } from './setting.ts'
import { type MailTrouble, saysNever, troubleOf } from './trouble.ts'

export type Letter = {
	/** Names the letter in its Message-ID, so that a server that is handed the same one twice can tell. */
	readonly id: string
	readonly to: string
	readonly subject: string
	readonly text: string
	readonly at: Instant
}

/**
 * What became of a letter that was handed in. `not-known`: the line broke after it was said and before the server
 * answered, so it may have arrived and must not be said again. `forGood`: asking again is of no use.
 */
export type HandedIn =
	| { readonly is: 'taken' }
	| { readonly is: 'not-taken'; readonly trouble: MailTrouble; readonly forGood: boolean }
	| { readonly is: 'not-known' }

export type Post = {
	/** `host:port`, for those who look after the house. */
	readonly server: string
	readonly from: string
	handIn(letter: Letter): Promise<HandedIn>
	/** Null when the server answers and lets us in. */
	tryServer(): Promise<MailTrouble | null>
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Each letter on a line of its own: there are few, and what is not open cannot break. */
export function openPost(setting: MailSetting): Post {
	return {
		server: `${setting.host}:${setting.port}`,
		from: setting.from,
		handIn: async (letter) => {
			if (!isAddress(letter.to)) return { is: 'not-taken', trouble: 'address-refused', forGood: true }
			const written = await write(setting.from, letter)
			let saying = false
			try {
				await onLine(setting, async (line) => {
					saying = true
					await say(line, { from: setting.from, to: letter.to }, written)
				})
				return { is: 'taken' }
			} catch (fault) {
				const told = fault as { responseCode?: unknown }
				if (saying && typeof told.responseCode !== 'number') return { is: 'not-known' }
				const trouble = troubleOf(told)
				return { is: 'not-taken', trouble, forGood: trouble === 'address-refused' && saysNever(told) }
			}
		},
		tryServer: async () => {
			try {
				await onLine(setting, async () => undefined)
				return null
			} catch (fault) {
				return troubleOf(fault as object)
			}
		},
	}
}

/** Our own name and the two addresses that a letter cannot do without; nothing else about anybody. */
async function write(from: string, { id, to, subject, text, at }: Letter): Promise<Buffer> {
	const letter = new MailComposer({
		from: { name: 'Bofast', address: from },
		to: { name: '', address: to },
		subject,
		text,
		date: new Date(at),
		messageId: `<${id}@${from.slice(from.indexOf('@') + 1)}>`,
		// Nobody's automatic answer is wanted (RFC 3834).
		headers: { 'Auto-Submitted': 'auto-generated' },
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	return await letter.compile().build()
}

/** A line to the server, signed in where that is asked for; it is closed again whatever happens. */
async function onLine(setting: MailSetting, work: (line: SMTPConnection) => Promise<void>): Promise<void> {
	const { host, port, secure, signIn } = setting
	// A password is said in the open to nobody but this machine itself.
	const requireTLS = signIn !== null && !isThisMachine(host)
	const line = new SMTPConnection({ host, port, secure, requireTLS, ...patience })
	const broken = Promise.withResolvers<never>()
	broken.promise.catch(() => undefined)
	line.on('error', broken.reject)
	try {
		await Promise.race([broken.promise, talk(line, signIn, work)])
		line.quit()
	} catch (fault) {
		line.close()
		throw fault
	}
}

async function talk(
	line: SMTPConnection,
	signIn: MailSetting['signIn'],
	work: (line: SMTPConnection) => Promise<void>,
): Promise<void> {
	await answered((done) => line.connect(done))
	if (signIn !== null) {
		await answered((done) => line.login({ user: signIn.user, pass: signIn.password }, done))
	}
	await work(line)
}

async function say(line: SMTPConnection, { from, to }: { from: string; to: string }, written: Buffer) {
	await answered((done) => line.send({ from, to: [to] }, written, done))
}

/** The library answers by calling back. */
function answered(ask: (done: (fault?: Error | null) => void) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		ask((fault) => (fault ? reject(fault) : resolve()))
	})
}

const isThisMachine = (host: string) => ['localhost', '127.0.0.1', '::1'].includes(host)
