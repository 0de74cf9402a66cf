import { afterAll, beforeAll, expect, test } from 'vitest'
import { lillhamnHouse } from '../../tests/support/lillhamn-house.ts'
import { openSignIn } from '../platform/sign-in/sign-in.ts'
import { type Beside, openBeside, type TwinPlan } from './beside.ts'

const { house, databaseUrl, secret } = await lillhamnHouse()
const signIn = openSignIn(house)
const plan: TwinPlan = {
	...{ databaseUrl, secret, baseUrl: house.baseUrl, demo: true, logLevel: 'silent', connections: 2 },
	now: house.clock.now(),
}
const around = { nonce: 'only-this-once', address: '127.0.0.1' }
const answeredHere = async () => new Response('here')
let beside: Beside
let cookie = ''

beforeAll(async () => {
	beside = openBeside(house, plan)
	const answer = await signIn.signIn('sara.holm@lillhamn.example', 'bofast-lillhamn')
	if (answer.is !== 'signed-in') throw new Error(answer.is)
	cookie = answer.cookies.map((one) => one.split(';')[0]).join('; ')
})
afterAll(() => signIn.close())

const asked = (path: string, method = 'GET', headers: Record<string, string> = { cookie }) =>
	beside.share(answeredHere)(new Request(`http://127.0.0.1${path}`, { method, headers }), around)

const textOf = async (answer: Promise<Response>) => await (await answer).text()

test('until the second thread is ready the first answers, and then it answers as the first would', async () => {
	expect(await textOf(asked('/my-work'))).toBe('here')
	await expect.poll(() => textOf(asked('/about-your-data')), { timeout: 150_000 }).not.toBe('here')
	const page = await asked('/my-work')
	expect(page.status).toBe(200)
	expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
	const html = await page.text()
	expect(html).toContain('Sara Holm')
	expect(html).toContain('nonce="only-this-once"')
}, 180_000)

test('it knows nobody whom the house does not know', async () => {
	const page = await asked('/my-work', 'GET', { cookie: 'bofast.session_token=made-up' })
	expect([page.status, page.headers.get('location')]).toEqual([302, '/sign-in'])
})

test('what writes, and what is open to all, stays in the first thread', async () => {
	expect(await textOf(asked('/my-work', 'POST'))).toBe('here')
	expect(await textOf(asked('/sign-in', 'GET', {}))).toBe('here')
})

test('those who come at once are shared', async () => {
	const answers = await Promise.all(Array.from({ length: 12 }, () => textOf(asked('/about-your-data'))))
	const here = answers.filter((answer) => answer === 'here').length
	expect(here).toBeGreaterThan(3)
	expect(here).toBeLessThan(9)
})

test('when it is gone the first goes on alone', async () => {
	const underWay = textOf(asked('/my-work'))
	await beside.close()
	expect(await underWay).toContain('Sara Holm')
	expect(await textOf(asked('/my-work'))).toBe('here')
})

test('one that cannot be opened is told in the log, and harms nobody', async () => {
	const told: unknown[] = []
	const log = { ...house.log, error: (...said: unknown[]) => told.push(said[1]) } as typeof house.log
	beside = openBeside({ log }, { ...plan, now: 'some day' })
	await expect.poll(() => told, { timeout: 120_000 }).toEqual(['the second thread ended; the first goes on'])
	expect(await textOf(asked('/my-work'))).toBe('here')
}, 150_000)
