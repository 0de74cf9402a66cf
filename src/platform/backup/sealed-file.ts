import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Transform } from 'node:stream'
import { GroundFault } from '../database/ground-fault.ts'
import type { Keys } from '../keys.ts'

/**
 * A file of any length, encrypted and authenticated in pieces (AES-256-GCM), so that neither end keeps it whole:
 * mark (16 bytes), salt (16), a check of the key (32), then pieces of [length, last?, cipher, tag]. The number of the
 * piece is its nonce, and a piece knows whether it is the last: one that is taken out, moved or cut off is found.
 */
export const mark = Buffer.from('BOFAST-BACKUP 1\n')
const saltLength = 16
const checkLength = 32
const pieceHead = 5
const tagLength = 16
const pieceLength = 256 * 1024
export const headLength = mark.length + saltLength + checkLength

const checkOf = (key: Buffer) => createHmac('sha256', key).update('bofast backup').digest()

/** Head and pieces of what is written into it. */
export function sealInto(keys: Keys): Transform {
	const salt = randomBytes(saltLength)
	const [key = Buffer.alloc(32)] = keys.backupKeys(salt)
	let waiting: Buffer[] = []
	let length = 0
	let number = 0
	const seal = (to: Transform, text: Buffer, last: boolean) => {
		const head = pieceHeadOf(text.length, last)
		const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number)).setAAD(head)
		number += 1
		to.push(Buffer.concat([head, cipher.update(text), cipher.final(), cipher.getAuthTag()]))
	}
	return new Transform({
		construct(done) {
			this.push(Buffer.concat([mark, salt, checkOf(key)]))
			done()
		},
		transform(chunk: Buffer, _, done) {
			waiting.push(chunk)
			length += chunk.length
			if (length >= pieceLength) {
				const all = Buffer.concat(waiting)
				let at = 0
				for (; all.length - at > pieceLength; at += pieceLength)
					seal(this, all.subarray(at, at + pieceLength), false)
				waiting = [all.subarray(at)]
				length = all.length - at
			}
			done()
		},
		flush(done) {
			seal(this, Buffer.concat(waiting), true)
			done()
		},
	})
}

/** What was written, piece by piece; throws GroundFault when it is no backup, of another secret, or not whole. */
export async function* unsealed(
	file: string,
	bytes: AsyncIterable<Buffer>,
	keys: Keys,
): AsyncGenerator<Buffer> {
	let held: Buffer = Buffer.alloc(0)
	let key: Buffer | null = null
	let number = 0
	let ended = false
	for await (const chunk of bytes) {
		held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
		if (key === null) {
			if (held.length < headLength) continue
			key = keyOf(file, held, keys)
			held = held.subarray(headLength)
		}
		for (;;) {
			if (ended && held.length > 0) throw damaged(file)
			if (held.length < pieceHead) break
			const length = held.readUInt32BE(0)
			const whole = pieceHead + length + tagLength
			if (length > pieceLength) throw damaged(file)
			if (held.length < whole) break
			yield opened(file, key, number, held.subarray(0, whole))
			ended = held[4] === 1
			number += 1
			held = held.subarray(whole)
		}
	}
	if (key === null) throw noBackup(file)
	if (!ended) throw new GroundFault(`${file} is cut off before its end; take another copy of it.`)
}

function keyOf(file: string, head: Buffer, keys: Keys): Buffer {
	if (!head.subarray(0, mark.length).equals(mark)) throw noBackup(file)
	const salt = head.subarray(mark.length, mark.length + saltLength)
	const check = head.subarray(mark.length + saltLength, headLength)
	const key = keys.backupKeys(salt).find((one) => timingSafeEqual(checkOf(one), check))
	if (key !== undefined) return key
	throw new GroundFault(
		`${file} was made with another secret; give the newest of the house that it was taken from as BOFAST_SECRET (or in its secrets.json), and the one of the file’s day as BOFAST_SECRET_BEFORE.`,
	)
}

function opened(file: string, key: Buffer, number: number, piece: Buffer): Buffer {
	const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number)).setAAD(piece.subarray(0, pieceHead))
	decipher.setAuthTag(piece.subarray(-tagLength))
	try {
		return Buffer.concat([decipher.update(piece.subarray(pieceHead, -tagLength)), decipher.final()])
	} catch {
		throw damaged(file)
	}
}

function nonceOf(number: number): Buffer {
	const nonce = Buffer.alloc(12)
	nonce.writeBigUInt64BE(BigInt(number), 4)
	return nonce
}

function pieceHeadOf(length: number, last: boolean): Buffer {
	const head = Buffer.alloc(pieceHead)
	head.writeUInt32BE(length, 0)
	head[4] = last ? 1 : 0
	return head
}

export function damaged(file: string): GroundFault {
	return new GroundFault(`${file} was altered or damaged after it was made; take another copy of it.`)
}

function noBackup(file: string): GroundFault {
	return new GroundFault(`${file} is no backup that Bofast has made.`)
}
