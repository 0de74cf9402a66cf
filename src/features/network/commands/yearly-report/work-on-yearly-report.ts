import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { nothingYet, withPiece } from '../../rules/yearly-report/sources.ts'
import { changeBuild, findBuild } from '../../store/report-builds.ts'
import { findReport } from '../../store/yearly-report.ts'
import { stepsOf } from './gather.ts'

/**
 * The job behind a report: gathers piece by piece, says after each how far it has come, and stops when somebody has
 * cancelled. Interrupted, it begins anew; until it is done the report keeps the material that it had.
 */
export async function workOnYearlyReport(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const municipalityId = Number(ids.municipalityId)
	const inNetwork = async <T>(work: (act: Act) => Promise<T>) => await asSystem(house, municipalityId, work)
	const buildId = String(ids.buildId)
	try {
		await gatherAll(inNetwork, buildId)
	} catch (fault) {
		await inNetwork(({ db, now }) => changeBuild(db, buildId, ['running'], { state: 'failed', endedAt: now }))
		throw fault
	}
}

/** All of it in one transaction: for what is poured in, where nobody waits. */
export async function workOutReport(act: Act, buildId: string): Promise<void> {
	await gatherAll((work) => work(act), buildId)
}

type InNetwork = <T>(work: (act: Act) => Promise<T>) => Promise<T>

async function gatherAll(inNetwork: InNetwork, buildId: string): Promise<void> {
	const begun = await inNetwork((act) => begin(act, buildId))
	if (begun === null) return
	const { steps } = begun
	let gathered = nothingYet(begun.gatheredAt)
	for (const [at, { step, gather }] of steps.entries()) {
		const piece = await inNetwork(async (act) => {
			const goesOn = await changeBuild(act.db, buildId, ['running'], { step, stepsDone: at })
			return goesOn ? await gather(act) : null
		})
		if (piece === null) return
		gathered = withPiece(gathered, piece)
	}
	await inNetwork(({ db, now }) =>
		changeBuild(db, buildId, ['running'], {
			...{ state: 'done', stepsDone: steps.length, endedAt: now, gathered },
		}),
	)
}

async function begin({ db, now }: Act, buildId: string) {
	const build = await findBuild(db, buildId)
	const report = build === null ? null : await findReport(db, build.reportId)
	if (report === null || report.state === 'frozen') return null
	const steps = stepsOf(report)
	const begun = await changeBuild(db, buildId, ['waiting', 'running'], {
		...{ state: 'running', step: 'national', stepsDone: 0, steps: steps.length },
	})
	return begun ? { steps, gatheredAt: now } : null
}
