import type { Act } from '../../../platform/transaction.ts'
import { differenceBetween, versionOfNumber, versionsFrom } from '../../action-plan/index.ts'
import { getSentOut, getVersionNumber } from '../store/consultations.ts'

type Of = { readonly id: string; readonly planId: string }

/**
 * What a version says beside what was sent out: the one asked for, else the version that was consulted on as it reads now,
 * else the next when that was given up. `numbers` are those that can be asked for. Null when the plan has none of them.
 */
export async function nextVersion(act: Act, { id, planId }: Of, asked?: number) {
	const numbers = await versionsFrom(act, planId, await getVersionNumber(act.db, id))
	const number = numbers.find((one) => one === asked) ?? numbers[0]
	const shown = number === undefined ? null : await versionOfNumber(act, planId, number)
	if (shown === null) return null
	return {
		...{ numbers, version: shown.version },
		changes: differenceBetween(await getSentOut(act.db, id), shown.content),
	}
}
