import { expect, test } from 'vitest'
import { readMailSetting } from './setting.ts'

const from = 'bofast@lillhamn.example'
const set = (address: string) => readMailSetting({ BOFAST_SMTP_URL: address, BOFAST_MAIL_FROM: from })

test('nothing set is no mail', () => {
	expect(readMailSetting({})).toBeNull()
	expect(readMailSetting({ BOFAST_SMTP_URL: '', BOFAST_MAIL_FROM: '' })).toBeNull()
})

test('a server has a host, a port and perhaps somebody to sign in as', () => {
	expect(set('smtp://relay.lillhamn.example')).toEqual({
		...{ host: 'relay.lillhamn.example', port: 587, secure: false, signIn: null, from },
	})
	expect(set('smtps://post%40lillhamn:hem%2Flig@[::1]')).toEqual({
		...{ host: '::1', port: 465, secure: true, from },
		signIn: { user: 'post@lillhamn', password: 'hem/lig' },
	})
	expect(set('smtp://relay.lillhamn.example:25')).toMatchObject({ port: 25 })
})

test.each([
	['http://relay.lillhamn.example', /^BOFAST_SMTP_URL is not the address of a mail server; write smtp:/],
	['relay.lillhamn.example:25', /^BOFAST_SMTP_URL is not/],
	['smtp://user:hemlig/fras@relay.lillhamn.example', /^BOFAST_SMTP_URL is not/],
])('%s is one clear sentence, without the password', (address, sentence) => {
	expect(() => set(address)).toThrow(sentence)
	expect(() => set(address)).not.toThrow(/hemlig/)
})

test('half a setting says which half is missing, and a sender is one address', () => {
	const url = 'smtp://127.0.0.1'
	expect(() => readMailSetting({ BOFAST_SMTP_URL: url })).toThrow(/; BOFAST_MAIL_FROM is missing\.$/)
	expect(() => readMailSetting({ BOFAST_MAIL_FROM: from })).toThrow(/; BOFAST_SMTP_URL is missing\.$/)
	for (const wrong of [
		'Bofast',
		'Bofast <a@b.example>',
		'a@b.example, c@d.example',
		'a@b.example\r\nBcc: x@y',
	]) {
		const given = { BOFAST_SMTP_URL: url, BOFAST_MAIL_FROM: wrong }
		expect(() => readMailSetting(given)).toThrow(/^BOFAST_MAIL_FROM is no mail address/)
	}
})
