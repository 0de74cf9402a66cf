import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { mailServer } from '../../../tests/support/mail-server.ts'
import { instant } from '../../foundation/plain-date.ts'
import { openPost } from './post.ts'
import { readMailSetting } from './setting.ts'

const letter = {
	...{ id: 'brev-1', to: 'sara.holm@lillhamn.example', subject: 'Det här väntar på dig' },
	...{ text: 'En sak ska göras i dag.\n\nÖppna Mitt arbete.', at: instant('2026-10-12T05:00:00Z') },
}

function postAt(address: string) {
	const setting = readMailSetting({ BOFAST_SMTP_URL: address, BOFAST_MAIL_FROM: 'bofast@lillhamn.example' })
	if (setting === null) throw new Error('nothing is set')
	return openPost(setting)
}

const refusing = (code: number) => Object.assign(new Error('Sara Holm är okänd här'), { responseCode: code })

test('a letter arrives as it was written, from the municipality to one address', async () => {
	const server = await mailServer()
	const post = postAt(server.url)
	expect(await post.tryServer()).toBeNull()
	expect(await post.handIn(letter)).toEqual({ is: 'taken' })
	const [arrived] = server.arrived
	expect(arrived).toMatchObject({
		...{ from: 'bofast@lillhamn.example', to: ['sara.holm@lillhamn.example'] },
		...{ subject: letter.subject, body: expect.stringContaining('Öppna Mitt arbete.') },
	})
	const names = arrived?.head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')))
	const whole = ['Content-Transfer-Encoding', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID']
	expect(names?.toSorted()).toEqual(['Auto-Submitted', ...whole, 'Subject', 'To'])
	expect(arrived?.head).toContain('\r\nMessage-ID: <brev-1@lillhamn.example>\r\n')
})

test('a wrong password is told as such, and is never said in the open to another machine', async () => {
	const said: unknown[] = []
	const server = await mailServer({
		authOptional: false,
		allowInsecureAuth: true,
		onAuth: ({ password }, _, done) => {
			said.push(password)
			if (password === 'rätt') done(null, { user: 'post' })
			else done(new Error('no such user'))
		},
	})
	const at = (password: string) =>
		postAt(`smtp://post:${encodeURIComponent(password)}@127.0.0.1:${server.port}`)
	expect(await at('fel').tryServer()).toBe('no-sign-in')
	expect(await at('fel').handIn(letter)).toEqual({ is: 'not-taken', trouble: 'no-sign-in', forGood: false })
	expect(await at('rätt').handIn(letter)).toEqual({ is: 'taken' })
	// Another name for this machine, which the rule does not know: without TLS the password stays unsaid.
	const before = said.length
	expect(await postAt(`smtp://post:hemlig@127.1:${server.port}`).tryServer()).toBe('no-trust')
	expect(said.slice(before)).toEqual([])
})

test('a refused address is for good when the server says never, and not when it says later', async () => {
	for (const [code, forGood] of [
		[550, true],
		[450, false],
	] as const) {
		const server = await mailServer({ onRcptTo: (_, __, done) => done(refusing(code)) })
		expect(await postAt(server.url).handIn(letter)).toEqual({
			...{ is: 'not-taken', trouble: 'address-refused', forGood },
		})
	}
	const server = await mailServer({ onMailFrom: (_, __, done) => done(refusing(553)) })
	expect(await postAt(server.url).handIn(letter)).toMatchObject({
		is: 'not-taken',
		trouble: 'sender-refused',
	})
	const full = await mailServer({
		onData: (stream, _, done) => stream.resume().on('end', () => done(refusing(452))),
	})
	expect(await postAt(full.url).handIn(letter)).toEqual({
		is: 'not-taken',
		trouble: 'refused',
		forGood: false,
	})
})

test('what cannot be an address is handed to nobody', async () => {
	const server = await mailServer()
	for (const to of ['', 'sara.holm', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example']) {
		const answer = { is: 'not-taken', trouble: 'address-refused', forGood: true }
		expect(await postAt(server.url).handIn({ ...letter, to })).toEqual(answer)
	}
	expect(server.arrived).toEqual([])
})

test('nobody at the door is no answer; a line that breaks after the letter was said is not known', async () => {
	const closed = await mailServer()
	await closed.close()
	expect(await postAt(closed.url).tryServer()).toBe('no-answer')
	expect(await postAt(closed.url).handIn(letter)).toEqual({
		is: 'not-taken',
		trouble: 'no-answer',
		forGood: false,
	})

	const breaking = createServer((socket) => {
		socket.write('220 here\r\n')
		socket.on('error', () => undefined)
		socket.on('data', (said) => {
			const line = said.toString()
			if (line.startsWith('DATA')) socket.write('354 go on\r\n')
			else if (line.includes('\r\n.\r\n')) socket.destroy()
			else socket.write('250 yes\r\n')
		})
	})
	await new Promise<void>((resolve) => breaking.listen(0, '127.0.0.1', resolve))
	const { port } = breaking.address() as AddressInfo
	expect(await postAt(`smtp://127.0.0.1:${port}`).handIn(letter)).toEqual({ is: 'not-known' })
	await new Promise((resolve) => breaking.close(resolve))
})
