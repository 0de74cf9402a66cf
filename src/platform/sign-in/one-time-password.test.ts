import { expect, test } from 'vitest'
import { base32, codeAt, newSecret, otpAddress, stepAt, stepOfCode } from './one-time-password.ts'

const secret = Buffer.from('12345678901234567890')

test.each([
	[59, '94287082'],
	[1111111109, '07081804'],
	[1111111111, '14050471'],
	[1234567890, '89005924'],
	[2000000000, '69279037'],
	[20000000000, '65353130'],
])('at second %i the code is that of RFC 6238', (second, code) => {
	expect(codeAt(secret, stepAt(second * 1000), 8)).toBe(code)
})

test('a code holds for its half minute and the ones beside, and is used once', () => {
	const now = 1111111111_000
	const code = codeAt(secret, stepAt(now))
	expect(stepOfCode(secret, code, now, 0)).toBe(stepAt(now))
	expect(stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, now, 0)).toBe(stepAt(now))
	expect(stepOfCode(secret, code, now + 30_000, 0)).toBe(stepAt(now))
	expect(stepOfCode(secret, code, now + 60_000, 0)).toBeNull()
	expect(stepOfCode(secret, code, now, stepAt(now))).toBeNull()
	expect(stepOfCode(secret, 'abcdef', now, 0)).toBeNull()
})

test('the secret is written as apps read it', () => {
	expect(base32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
	expect(newSecret()).toHaveLength(20)
	expect(otpAddress(secret, 'Bofast', 'ada@å.example')).toBe(
		'otpauth://totp/Bofast:ada%40%C3%A5.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bofast&digits=6&period=30',
	)
})
