import type { KyselyPlugin } from 'kysely'
import type { Caller } from '../../src/platform/house.ts'

/** How many times the work said who speaks and for what: once a transaction, where nothing widens what is read. */
export async function timesEntered(
	caller: Caller,
	work: (caller: Caller) => Promise<unknown>,
): Promise<number> {
	let times = 0
	const listening: KyselyPlugin = {
		transformQuery: ({ node }) => {
			if (JSON.stringify(node).includes('bofast.context')) times += 1
			return node
		},
		transformResult: async ({ result }) => result,
	}
	await work({ ...caller, house: { ...caller.house, app: caller.house.app.withPlugin(listening) } })
	return times
}
