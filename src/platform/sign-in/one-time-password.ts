import { createHmac, randomBytes } from 'node:crypto'

const step = 30
const digits = 6
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A secret of 160 bits, as RFC 4226 wants it. */
export const newSecret = (): Buffer => randomBytes(20)

/** As apps that make codes read it (RFC 4648, without padding). */
export function base32(bytes: Buffer): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
	return (bits.match(/.{1,5}/g) ?? [])
		.map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
		.join('')
}

/** What an app reads from the picture, or by a tap on the same device. */
export function otpAddress(secret: Buffer, house: string, account: string): string {
	const label = `${encodeURIComponent(house)}:${encodeURIComponent(account)}`
	return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(house)}&digits=${digits}&period=${step}`
}

/** Time-based one-time passwords (RFC 6238, SHA-1, six digits, half a minute). */
export function codeAt(secret: Buffer, atStep: number, length = digits): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(atStep))
	const hash = createHmac('sha1', secret).update(counter).digest()
	const offset = (hash.at(-1) ?? 0) & 0x0f
	const number = hash.readUInt32BE(offset) & 0x7fffffff
	return String(number % 10 ** length).padStart(length, '0')
}

export const stepAt = (milliseconds: number): number => Math.floor(milliseconds / 1000 / step)

/**
 * The step of time that a code belongs to, one before and one after counted with, as clocks differ; only later than the last
 * one used, so that a code seen over somebody's shoulder opens nothing.
 */
export function stepOfCode(
	secret: Buffer,
	code: string,
	milliseconds: number,
	lastStep: number,
): number | null {
	const given = code.replace(/\s/g, '')
	if (!/^\d{6}$/.test(given)) return null
	const now = stepAt(milliseconds)
	const found = [now - 1, now, now + 1].find((at) => at > lastStep && codeAt(secret, at) === given)
	return found ?? null
}
