import { checkAudit } from './audit-check.ts'
import { brokenAtLast, keepChecked, waitedFor } from './audit-rows.ts'
import { sealAudit } from './audit-seal.ts'
import type { House } from './house.ts'
import { keepDoing } from './keep-doing.ts'

/** Seals each second what can be sealed, until stopped. */
export function keepSealing(house: House): { stop(): Promise<void> } {
	return keepDoing(
		() => sealAudit(house),
		(fault) => house.log.error({ err: fault }, 'the log could not be sealed'),
	)
}

/** The nightly job: every block of the log with its rows, and what was found kept for who answers for it. */
export async function checkLog(house: House): Promise<void> {
	const { broken, checked } = await checkAudit(house)
	for (const { municipalityId, number, because } of broken)
		house.log.error({ municipalityId, block: number, because }, 'a sealed block of the log is broken')
	await house.sealer.transaction().execute(async (db) => {
		for (const { municipalityId, blocks } of checked) {
			const found = broken.filter((one) => one.municipalityId === municipalityId)
			await keepChecked(db, { municipalityId, blocks, broken: found.map(({ number }) => number) })
		}
	})
}

/** For the numbers by which a house is watched. */
export async function stateOfSealing(
	house: House,
): Promise<{ unsealed: number; seconds: number; broken: number | null }> {
	return await house.sealer.transaction().execute(async (db) => ({
		...(await waitedFor(db)),
		broken: await brokenAtLast(db),
	}))
}
