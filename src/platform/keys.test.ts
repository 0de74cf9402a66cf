import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { keysFrom, secretsBefore } from './keys.ts'

const old = 'an old secret that is long enough to be one'
const anew = 'a new secret that is long enough to be one'

/** As values were sealed before keys had names. */
function sealedBefore(secret: string, text: string, nonce = randomBytes(12)): Buffer {
	const key = Buffer.from(hkdfSync('sha256', secret, 'bofast', 'seal', 32))
	const cipher = createCipheriv('aes-256-gcm', key, nonce)
	return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

test('a value names the key that sealed it, and is opened by it while that key stands', () => {
	const sealed = keysFrom(old).seal('Åsa')
	const rotating = keysFrom(anew, { before: [old] })
	expect(rotating.unseal(sealed)).toBe('Åsa')
	expect(sealed.subarray(0, 5)).toEqual(keysFrom(old).sealedHead)
	expect(rotating.seal('Åsa').subarray(0, 5)).toEqual(keysFrom(anew).sealedHead)
	expect(keysFrom(old, { before: [anew] }).unseal(rotating.seal('Åsa'))).toBe('Åsa')
	expect(() => keysFrom(anew).unseal(sealed)).toThrow('none of the keys')
})

test('values from before keys had names stay readable, also one that begins as a named one by chance', () => {
	const rotating = keysFrom(anew, { before: [old] })
	const chance = Buffer.concat([keysFrom(old).sealedHead, randomBytes(7)])
	for (const sealed of [sealedBefore(old, 'x'), sealedBefore(old, 'x', chance), sealedBefore(anew, 'x')])
		expect(rotating.unseal(sealed)).toBe('x')
})

test('no byte of a sealed value can be altered or left out', () => {
	const keys = keysFrom(anew, { before: [old] })
	const sealed = keys.seal('what nobody may alter')
	for (let at = 0; at < sealed.length; at++) {
		const altered = Buffer.from(sealed)
		altered[at] = (altered[at] ?? 0) ^ 1
		expect(() => keys.unseal(altered)).toThrow('none of the keys')
		expect(() => keys.unseal(sealed.subarray(0, at))).toThrow('none of the keys')
	}
})

test('what is stored under an older key is found by it, and compared by the current one', () => {
	const before = keysFrom(old)
	const rotating = keysFrom(anew, { before: [old] })
	const stored = { cipher: before.seal('19121212-1212'), index: before.blindIndex('19121212-1212') }
	expect(rotating.blindIndexes('19121212-1212')).toEqual([
		keysFrom(anew).blindIndex('19121212-1212'),
		stored.index,
	])
	expect(rotating.currentIndex(stored)).toEqual(rotating.blindIndex('19121212-1212'))
})

test('digests of an older secret are found after it is gone, by the key that was carried along sealed', () => {
	const rotating = keysFrom(anew, { before: [old] })
	const [carried] = rotating.digestsToCarry()
	const hex = keysFrom(anew).unseal(carried?.cipher ?? Buffer.alloc(0))
	const after = keysFrom(anew, { carried: [hex] })
	expect(after.blindIndexes('a link')[1]).toEqual(keysFrom(old).blindIndex('a link'))
	expect(after.blindIndex('a link')).toEqual(keysFrom(anew).blindIndex('a link'))
})

test('older secrets come divided by commas, and a short one is refused', () => {
	expect(secretsBefore({ BOFAST_SECRET_BEFORE: ` ${old} , ${anew},` })).toEqual([old, anew])
	expect(secretsBefore({})).toEqual([])
	expect(() => keysFrom(anew, { before: ['short'] })).toThrow('at least 32')
})
