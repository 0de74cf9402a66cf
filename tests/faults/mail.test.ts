import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { startWorker } from '../../src/app/worker.ts'
import { chooseDigest } from '../../src/features/desk/commands/digest/choose-digest.ts'
import { queueDigests } from '../../src/features/desk/index.ts'
import { openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { openPost } from '../../src/platform/mail/post.ts'
import { testHouse } from '../support/house.ts'
import { mailServer } from '../support/mail-server.ts'

const { house, clock, databaseUrl, secret } = await testHouse()
const town = await sampleMunicipality(house, 'Brevby')

type Answered = { status: number | null; said: string }

/** `bofast …` with these settings and no others; the mail server answers meanwhile. */
async function bofastWith(settings: Readonly<Record<string, string>>, ...args: string[]): Promise<Answered> {
	const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl, BOFAST_SECRET: secret, ...settings }
	const child = spawn(process.execPath, ['src/app/main.ts', ...args], { env })
	let said = ''
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (piece) => {
			said += String(piece)
		})
	}
	return await new Promise((resolve) => child.on('close', (status) => resolve({ status, said })))
}

const mailLine = ({ said }: Answered) => said.split('\n').find((line) => / mail: /.test(line))
const from = { BOFAST_MAIL_FROM: 'bofast@brevby.example' }

test('the doctor says whether mail is set, whether its server answers, and why not', async () => {
	const server = await mailServer()
	const doctor = async (settings: Readonly<Record<string, string>>) =>
		mailLine(await bofastWith(settings, 'doctor'))
	expect(await doctor({})).toBe('ok   mail: not set, so none is sent: BOFAST_SMTP_URL and BOFAST_MAIL_FROM')
	const set = { ...from, BOFAST_SMTP_URL: server.url }
	expect(await doctor(set)).toBe(`ok   mail: 127.0.0.1:${server.port} answers`)
	await server.close()
	expect(await doctor(set)).toBe(`BAD  mail: 127.0.0.1:${server.port}: The mail server does not answer.`)
	expect(await doctor(from)).toBe(
		'BAD  mail: Mail needs both BOFAST_SMTP_URL and BOFAST_MAIL_FROM; BOFAST_SMTP_URL is missing.',
	)
}, 60_000)

test('serving with a wrong mail setting is one sentence, without what was secret in it', async () => {
	const wrong = { ...from, BOFAST_SMTP_URL: 'mejl://post:hemlig@relay' }
	const { status, said } = await bofastWith({ ...wrong, PORT: '59371' }, 'serve')
	expect(status).toBe(1)
	expect(said).toContain('BOFAST_SMTP_URL is not the address of a mail server; write smtp://')
	expect(said).not.toMatch(/hemlig|at .*\.ts:/)
}, 60_000)

test('the worker tries again what the server did not take, and says it without an address', async () => {
	const warned: string[] = []
	const later = Object.assign(new Error('officer@brevby.example: come back'), { responseCode: 450 })
	let refusals = 1
	const server = await mailServer({ onMailFrom: (_, __, done) => (refusals-- > 0 ? done(later) : done()) })
	const setting = { host: '127.0.0.1', port: server.port, secure: false, signIn: null }
	const log = Object.assign(Object.create(house.log), {
		warn: (_: object, message: string) => warned.push(message),
	})
	const at = { ...house, log, post: openPost({ ...setting, from: from.BOFAST_MAIL_FROM }) }
	const officer = town.as('officer')
	await openSampleCase(officer)
	valueIn(await chooseDigest(officer, { rhythm: 'every-working-day', language: 'sv' }))
	clock.set(instant('2026-10-12T05:00:00Z'))
	await queueDigests(at)
	const worker = await startWorker(at)
	await expect.poll(() => server.arrived.length, { timeout: 20_000 }).toBe(1)
	await worker.stop()
	expect(server.arrived[0]?.to).toEqual(['officer@brevby.example'])
	expect(warned.join('\n')).toContain('the mail server did not take a digest: sender-refused')
	expect(warned.join('\n')).not.toMatch(/@brevby/)
}, 40_000)
