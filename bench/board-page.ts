import { existsSync } from 'node:fs'
import { demoAccounts } from '../samples/lillhamn/load.ts'
import { bedBoard } from '../src/features/housing/queries/stock/bed-board.ts'
import { valueIn } from '../src/platform/answer.ts'
import type { Caller } from '../src/platform/house.ts'
import { compare, type Measured } from './measure.ts'

type Built = { serve(house: Caller['house'], port: number): Promise<{ close(): Promise<void> }> }

const built = new URL('../build/server/server.js', import.meta.url)
const rounds = 20

/** The page of 500 beds, and of them with all of the town's, from the request to the last byte, beside the query each is drawn from. */
export async function benchBoardPage(caller: Caller, port: number, propertyId: string): Promise<Measured[]> {
	if (!existsSync(built)) throw new Error('the screens are not built: npm run build comes before the bench')
	const { serve } = (await import(built.href)) as Built
	const serving = await serve(caller.house, port)
	const url = caller.house.baseUrl
	try {
		const cookie = await signedIn(url)
		const page = async (asked: string) => {
			const answer = await fetch(`${url}/housing?nights=90${asked}`, { headers: { cookie } })
			if (answer.status !== 200) throw new Error(`the board answers ${answer.status}`)
			return await answer.text()
		}
		const peer = 'the query alone that it is drawn from'
		const what = 'page of the board to its last byte: 500 beds × 90 nights'
		return [
			await compare(
				{
					...{ what, peer, ours: () => page(`&propertyId=${propertyId}`) },
					theirs: async () => valueIn(await bedBoard(caller, { nights: '90', propertyId })),
				},
				rounds,
			),
			await compare(
				{
					...{ what: `${what}, with all of Lillhamn’s`, peer, ours: () => page('') },
					theirs: async () => valueIn(await bedBoard(caller, { nights: '90' })),
				},
				rounds,
			),
		]
	} finally {
		await serving.close()
	}
}

async function signedIn(url: string): Promise<string> {
	const { email, password } = demoAccounts.find(({ name }) => name === 'Sara Holm') ?? {}
	const answer = await fetch(`${url}/sign-in`, {
		method: 'POST',
		headers: { origin: url },
		redirect: 'manual',
		body: new URLSearchParams({ intent: 'signIn', email: email ?? '', password: password ?? '' }),
	})
	return answer.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ')
}
