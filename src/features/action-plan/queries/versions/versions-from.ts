import type { Act } from '../../../../platform/transaction.ts'
import { listVersions } from '../../store/versions.ts'

/** Numbers of the plan's versions from one on, without those given up, the first first; none when there is no such plan. */
export async function versionsFrom({ db }: Pick<Act, 'db'>, planId: string, from: number): Promise<number[]> {
	return (await listVersions(db, planId))
		.filter(({ number, withdrawnOn }) => number >= from && withdrawnOn === null)
		.map(({ number }) => number)
}
