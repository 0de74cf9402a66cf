import { existsSync } from 'node:fs'
import { demoAccounts } from '../samples/lillhamn/load.ts'
import { bedBoard } from '../src/features/housing/queries/stock/bed-board.ts'
import { valueIn } from '../src/platform/answer.ts'
import type { Caller } from '../src/platform/house.ts'
import { compare, type Measured } from './measure.ts'

type Built = { serve(house: Caller['house'], port: number): Promise<{ close(): Promise<void> }> }

const built = new URL('../build/server/server.js', import.meta.url)
const rounds = 20

/** The whole page of the board, from the request to its last byte, beside the query that it is drawn from. */
export async function benchBoardPage(caller: Caller, port: number): Promise<Measured[]> {
	if (!existsSync(built)) throw new Error('the screens are not built: npm run build comes before the bench')
	const { serve } = (await import(built.href)) as Built
	const serving = await serve(caller.house, port)
	const url = caller.house.baseUrl
	try {
		const cookie = await signedIn(url)
		const page = async () => {
			const answer = await fetch(`${url}/housing?nights=90`, { headers: { cookie } })
			if (answer.status !== 200) throw new Error(`the board answers ${answer.status}`)
			return await answer.text()
		}
		const what = 'page of the board: all of Lillhamn and 500 beds × 90 nights, to its last byte'
		const peer = 'the query alone that it is drawn from'
		const theirs = async () => valueIn(await bedBoard(caller, { nights: '90' }))
		return [await compare({ what, peer, ours: page, theirs }, rounds)]
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
