import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { keysFrom } from '../keys.ts'
import { headLength, sealInto, unsealed } from './sealed-file.ts'

const keys = keysFrom('a secret of more than thirty-two letters')
const text = randomBytes(700_000)

async function sealedOf(content: Buffer): Promise<Buffer> {
	const pieces = [content.subarray(0, 10), content.subarray(10, 300_000), content.subarray(300_000)]
	return await buffer(Readable.from(pieces).pipe(sealInto(keys)))
}

async function read(bytes: Buffer, by = keys): Promise<Buffer> {
	const pieces: Buffer[] = []
	for (let at = 0; at < bytes.length; at += 65_000) pieces.push(bytes.subarray(at, at + 65_000))
	const found: Buffer[] = []
	for await (const piece of unsealed('b', Readable.from(pieces), by)) found.push(piece)
	return Buffer.concat(found)
}

test('what was sealed is read back, also nothing at all', async () => {
	expect((await read(await sealedOf(text))).equals(text)).toBe(true)
	expect((await read(await sealedOf(Buffer.alloc(0)))).length).toBe(0)
	expect((await sealedOf(text)).includes(text.subarray(0, 32))).toBe(false)
})

test('a secret that stood before opens what it sealed, another one does not', async () => {
	const sealed = await sealedOf(text)
	const later = 'another secret of more than thirty-two letters'
	const turned = keysFrom(later, { before: ['a secret of more than thirty-two letters'] })
	expect((await read(sealed, turned)).equals(text)).toBe(true)
	await expect(read(sealed, keysFrom(later))).rejects.toThrow('was made with another secret')
})

test('wherever it is cut, altered, lengthened or put in another order, it is found', async () => {
	const sealed = await sealedOf(text)
	for (const at of [0, 10, headLength - 1]) {
		await expect(read(sealed.subarray(0, at))).rejects.toThrow('is no backup that Bofast has made')
	}
	for (const at of [headLength, headLength + 3, 300_000, sealed.length - 1]) {
		await expect(read(sealed.subarray(0, at))).rejects.toThrow('is cut off before its end')
	}
	for (const at of [headLength + 4, headLength + 5, 262_300, sealed.length - 1]) {
		const altered = Buffer.from(sealed)
		altered[at] = (altered[at] ?? 0) ^ 1
		await expect(read(altered)).rejects.toThrow('was altered or damaged')
	}
	await expect(read(Buffer.concat([sealed, Buffer.from('more')]))).rejects.toThrow('altered or damaged')
	const piece = 5 + 256 * 1024 + 16
	const first = sealed.subarray(headLength, headLength + piece)
	const second = sealed.subarray(headLength + piece, headLength + 2 * piece)
	const swapped = Buffer.concat([sealed.subarray(0, headLength), second, first])
	await expect(read(swapped)).rejects.toThrow('altered or damaged')
	await expect(read(Buffer.from('x'.repeat(500)))).rejects.toThrow('is no backup')
})
