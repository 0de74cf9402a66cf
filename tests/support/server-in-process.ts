import { existsSync } from 'node:fs'
import { afterAll } from 'vitest'
import { demoAccounts } from '../../samples/lillhamn/load.ts'
import { riketAccounts } from '../../samples/riket/load.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { House } from '../../src/platform/house.ts'
import { openSignIn, type SignIn } from '../../src/platform/sign-in/sign-in.ts'
import { lillhamnHouse } from './lillhamn-house.ts'

type Fetching = { fetch(request: Request, env: object): Response | Promise<Response> }
type Paces = readonly { door: string; inAMinute: number; why: string }[]
type Built = { createServer(house: House, signIn: SignIn, paces?: Paces): Fetching }

const built = new URL('../../build/server/server.js', import.meta.url)

export type Ask = (path: string, init?: RequestInit) => Promise<Response>
export type Somebody = { readonly name: string; readonly actor: Actor | null; readonly ask: Ask }

export type InProcess = {
	readonly house: House
	readonly databaseUrl: string
	/** Who has no account. */
	readonly nobody: Somebody
	/** By the name on the demo account. */
	signedIn(name: string): Promise<Somebody>
}

/** The whole built server with Lillhamn and its network, asked without a socket between. */
export async function serverInProcess({
	baseUrl = 'http://127.0.0.1',
	paces,
}: {
	baseUrl?: string
	paces?: Paces
} = {}): Promise<InProcess> {
	if (!existsSync(built)) throw new Error('the screens are not built: npm run build comes first')
	const { house: opened, databaseUrl } = await lillhamnHouse()
	const house = { ...opened, baseUrl }
	const signIn = openSignIn(house)
	afterAll(() => signIn.close())
	const { createServer } = (await import(built.href)) as Built
	const app = createServer(house, signIn, paces)
	const host = new URL(baseUrl).host
	const from = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } }
	const askWith =
		(cookie: string): Ask =>
		async (path, init = {}) => {
			const headers = new Headers(init.headers)
			if (cookie !== '' && !headers.has('cookie')) headers.set('cookie', cookie)
			if (!headers.has('host')) headers.set('host', host)
			return await app.fetch(
				new Request(new URL(path, baseUrl), { redirect: 'manual', ...init, headers }),
				from,
			)
		}
	return {
		...{ house, databaseUrl },
		nobody: { name: 'nobody', actor: null, ask: askWith('') },
		signedIn: async (name) => {
			const account = [...demoAccounts, ...riketAccounts].find((one) => one.name === name)
			if (account === undefined) throw new Error(`nobody is called ${name}`)
			const answer = await signIn.signIn(account.email, account.password)
			if (answer.is !== 'signed-in') throw new Error(`${name} was not let in: ${answer.is}`)
			const cookie = answer.cookies.map((one) => one.split(';')[0]).join('; ')
			return { name, actor: answer.actor, ask: askWith(cookie) }
		},
	}
}
