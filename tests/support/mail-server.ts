import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll } from 'vitest'

export type Arrived = { from: string; to: string[]; head: string; subject: string; body: string }

export type MailServer = { port: number; url: string; arrived: Arrived[]; close(): Promise<void> }

/** A mail server that speaks SMTP on a free port of this machine and keeps what it is handed. */
export async function mailServer(how: SMTPServerOptions = {}): Promise<MailServer> {
	const arrived: Arrived[] = []
	const server = new SMTPServer({
		...{ authOptional: true, hideSTARTTLS: true, logger: false, closeTimeout: 200 },
		onData: (stream, session, done) => {
			text(stream).then((raw) => {
				const { mailFrom, rcptTo } = session.envelope
				const from = mailFrom === false ? '' : mailFrom.address
				arrived.push({ from, to: rcptTo.map(({ address }) => address), ...read(raw) })
				done(null)
			}, done)
		},
		...how,
	})
	// A client that hangs up is the test's own doing.
	server.on('error', () => undefined)
	const listening = await new Promise<AddressInfo>((resolve) => {
		const { server: listener } = server
		server.listen(0, '127.0.0.1', () => resolve(listener.address() as AddressInfo))
	})
	const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
	afterAll(close)
	return { port: listening.port, url: `smtp://127.0.0.1:${listening.port}`, arrived, close }
}

function read(raw: string): Omit<Arrived, 'from' | 'to'> {
	const end = raw.indexOf('\r\n\r\n')
	const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
	return {
		head,
		subject: spoken(/^Subject: (.*)$/m.exec(head)?.[1] ?? ''),
		body: bodyOf(head, raw.slice(end + 4)),
	}
}

function bodyOf(head: string, body: string): string {
	const way = /^Content-Transfer-Encoding: (\S+)$/m.exec(head)?.[1]
	if (way === 'quoted-printable') return fromQuoted(body)
	return way === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body
}

/** `=?UTF-8?Q?det_h=C3=A4r?=` as it is read (RFC 2047). */
function spoken(header: string): string {
	return header
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, said: string) =>
			kind.toUpperCase() === 'B'
				? Buffer.from(said, 'base64').toString('utf8')
				: fromQuoted(said.replaceAll('_', ' ')),
		)
}

/** Quoted-printable (RFC 2045 6.7). */
function fromQuoted(text: string): string {
	const bytes = text
		.replace(/=\r?\n/g, '')
		.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
	return Buffer.from(bytes, 'latin1').toString('utf8')
}
